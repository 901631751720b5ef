import { readSentence } from '../../../src/knowledge/grammar/sentence.ts';
import type { Sentence } from '../../../src/knowledge/grammar/sentence.ts';
import { slotText } from '../../../src/knowledge/grammar/slot-text.ts';

/** A sentence without names: every noun is read as it is written. */
const read = (text: string): Sentence => readSentence(slotText(text, [], 0, text.length));

const cores = ({ tree }: Sentence): readonly string[] => tree.phrases.map(({ core }) => core);

/** What the phrase whose core begins so belongs to. */
function governorOf(sentence: Sentence, core: string): string | undefined {
  const { phrases, governors } = sentence.tree;
  const index = phrases.findIndex((phrase) => phrase.core.startsWith(core));
  return phrases[governors[index] ?? -1]?.core;
}

function standingOf(sentence: Sentence, core: string): string {
  return sentence.contextAt(sentence.tree.phrases.findIndex((phrase) => phrase.core.startsWith(core)))
    .standing;
}

describe('readSentence', () => {
  it.each([
    ['手引を作成、公表した。', ['手引', '作成', '公表した']],
    ['規程の見直しを行った。', ['規程', '見直し', '行った']],
    ['体制を設け議論した。', ['体制', '設け', '議論した']],
    ['取りまとめ結果を2回示した。', ['取りまとめ結果', '2回', '示した']],
  ])('parts phrases: %s', (text, expected) => {
    expect(cores(read(text))).toEqual(expected);
  });

  it.each([
    ['被害を受けた企業に対し、情報を提供した。', '企業', '提供した'],
    ['被害を受けた企業に対し、情報を提供した。', '被害', '受けた'],
    ['手口を知らせるほか、備えを促すため、講演会を開いた。', '知らせる', '開いた'],
    ['情報共有の体制が未整備の団体に対し、参加を呼び掛けた。', '体制', '未整備'],
    ['点検を行うよう事業者に要請した。', '事業者', '要請した'],
  ])('%s: %s belongs to %s', (text, core, governor) => {
    expect(governorOf(read(text), core)).toBe(governor);
  });

  it.each([
    ['支援の取組を推進した。', '支援', 'DONE'],
    ['支援を行わなかった。', '支援', 'DENIED'],
    ['支援の在り方を検討した。', '支援', 'SPOKEN_OF'],
    ['支援することを目指す。', '支援', 'INTENDED'],
    ['情報を共有するため、会合を開いた。', '共有', 'AIMED_AT'],
    ['情報を共有する体制を整えた。', '共有', 'ENABLED'],
  ])('tells what becomes of an act: %s', (text, core, standing) => {
    expect(standingOf(read(text), core)).toBe(standing);
  });
});
