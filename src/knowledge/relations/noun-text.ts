import type { Sentence } from '../grammar/sentence.ts';
import { textBetween, withoutCount } from '../names/noun-names.ts';
import { endings } from '../text/last-letters.ts';
import { withoutOthers } from '../text/and-others.ts';

/** A phrase's noun or verb as it is read: each name as it is told. */
export function wordText({ tree, slots }: Sentence, one: number): string {
  const noun = tree.phrases[one];
  return noun === undefined ? '' : textBetween(slots, noun.from, noun.from + noun.core.length);
}

/** A noun as it is read, 等 aside; an exercise whose name does not say so, with what it is. */
export function nounText({ tree, slots }: Sentence, one: number): string {
  const noun = tree.phrases[one];
  if (noun === undefined) return '';
  // 「情報214件を|提供」
  const uncounted = withoutCount(noun.core);
  const bare = withoutOthers(uncounted === '' ? noun.core : uncounted);
  const text = textBetween(slots, noun.from, noun.from + bare.length);
  const mention = slots.mentionAt(noun.from + bare.length - 1);
  return mention?.kind === 'EXERCISE' && !/(?:演習|訓練)$/u.test(text) ? `${text}演習` : text;
}

/** Editions and parts of a document, told for it: 「手引の|第2版を」. */
export const PART = endings(
  /^(?:第[\d.一二三四五六七八九十]+版|(?:19|20)\d{2}年?度?版|令和\d+年度?版|初版|改[訂定]版?案?|[一-龠]{1,2}[語訳]+版|最新版|確定版|暫定版|概要版?|一部|全部|全文|(?:記載|掲載)?内容|記載|記述|要点|(?:[一-龠]{2})?方法|使い方|概要|素案|原案|案|本文|続編|別冊|付録|[一-龠]{1,5}編|施行規則|施行令|附則)$/u,
);

export function isPart({ tree }: Sentence, theme: number): boolean {
  return PART.test(tree.phrases[theme]?.core ?? '');
}

/** Of what is done with each other: 共同訓練. */
export const TOGETHER = /合同|共同|相互|互い|両者|両国|一堂/u;

/** 「Ⓐの主導により」: by whom, told as what they did. */
export const LEADING = endings(/(?:主導|主催|提案|発案|呼び?[掛か]け|働き?[掛か]け|企画|音頭|運営)$/u);
