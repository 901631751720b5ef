import type { RelationKind } from '../../../model/relation-kind.ts';
import type { SpokenMeasure, SpokenNode, Step } from './step.ts';
import { namesMeasure } from './step.ts';

/** What is said of the one ahead, in the form that goes on and in the form that ends a sentence; `○` stands for the one ahead. */
interface Phrase {
  readonly on: string;
  readonly end: string;
}

/** A relation told from its subject, and told from its object. */
interface Phrases {
  readonly forward: Phrase;
  readonly backward: Phrase;
}

const PHRASES: Readonly<Record<RelationKind, Phrases>> = {
  RESPONSIBLE_FOR: said(['○を担当し', '○を担当している'], ['○が担当し', '○が担当している']),
  SUPPORTS: said(['○を支援し', '○を支援した'], ['○から支援を受け', '○から支援を受けた']),
  SHARES_INFORMATION_WITH: said(
    ['○と情報を共有し', '○と情報を共有した'],
    ['○から情報の共有を受け', '○から情報の共有を受けた'],
  ),
  PARTNER_OF: said(['○と連携し', '○と連携している'], ['○と連携し', '○と連携している']),
  MEMBER_OF: said(['○に加わり', '○に加わっている'], ['○を構成員とし', '○を構成員としている']),
  MEETS_WITH: said(['○と会合し', '○と会合した'], ['○と会合し', '○と会合した']),
  CONVENES: said(['○を開き', '○を開いた'], ['○によって開かれ', '○によって開かれた']),
  PART_OF: said(['○の一部であり', '○の一部である'], ['○を含み', '○を含む']),
  OPERATES: said(['○を運営し', '○を運営している'], ['○によって運営され', '○によって運営されている']),
  PUBLISHES: said(['○を公表し', '○を公表した'], ['○によって公表され', '○によって公表された']),
  REVISES: said(['○を改定し', '○を改定した'], ['○によって改定され', '○によって改定された']),
  PROMOTES: said(['○の普及を図り', '○の普及を図った'], ['○によって普及が図られ', '○によって普及が図られた']),
  EXERCISES_WITH: said(['○と演習を行い', '○と演習を行った'], ['○と演習を行い', '○と演習を行った']),
  FUNDS: said(['○に資金を出し', '○に資金を出した'], ['○から資金を受け', '○から資金を受けた']),
  REQUESTS: said(['○に要請し', '○に要請した'], ['○から要請を受け', '○から要請を受けた']),
  STANDARDIZES_AT: said(
    ['○で標準化に取り組み', '○で標準化に取り組んだ'],
    ['○を標準化の場とし', '○を標準化の場とした'],
  ),
  PARTICIPATES_IN: said(['○に参加し', '○に参加した'], ['○の参加を得', '○の参加を得た']),
  SUPERVISES: said(['○を所管し', '○を所管している'], ['○の所管の下にあり', '○の所管の下にある']),
  OVERSEES: said(['○分野を所管し', '○分野を所管している'], ['○が所管し', '○が所管している']),
  COVERS: said(['○分野を受け持ち', '○分野を受け持っている'], ['○が受け持ち', '○が受け持っている']),
  SECRETARIAT_OF: said(
    ['○の事務局を務め', '○の事務局を務めている'],
    ['○に事務局を置き', '○に事務局を置いている'],
  ),
  SUCCEEDED_BY: said(['○に引き継がれ', '○に引き継がれた'], ['○を引き継ぎ', '○を引き継いだ']),
  INVOLVES: said(['○を挙げ', '○を挙げている'], ['○に挙げられ', '○に挙げられている']),
  RESTATES: said(['○の再掲であり', '○の再掲である'], ['○に再掲され', '○に再掲されている']),
  SUCCEEDS: said(['○を引き継ぎ', '○を引き継いでいる'], ['○に引き継がれ', '○に引き継がれている']),
};

function said([on, end]: readonly [string, string], [backOn, backEnd]: readonly [string, string]): Phrases {
  return { forward: { on, end }, backward: { on: backOn, end: backEnd } };
}

/**
 * A path in Japanese:
 *
 *     総務省は施策(エ)(161頁、2023年度)でICT-ISACを支援し、ICT-ISACは2024年2月に東京で米国通信分野ISACと会合した。
 */
export function japaneseSentence(steps: readonly Step[]): string {
  const clauses = steps.map((step, index) => clause(step, steps[index - 1], index === steps.length - 1));
  return `${clauses.join('、')}。`;
}

function clause(step: Step, before: Step | undefined, isLast: boolean): string {
  const phrases = PHRASES[step.kind];
  const { on, end } = step.isForward ? phrases.forward : phrases.backward;
  const phrase = (isLast ? end : on).replace('○', () => named(step.far));
  return `${named(step.near)}は${circumstances(step, before)}${phrase}`;
}

/** In which measure and year, when, where. */
function circumstances(step: Step, before: Step | undefined): string {
  const { date, fiscalYear, measure, place } = step;
  const isNamed = measure !== undefined && namesMeasure(step, before);
  const year = fiscalYear === undefined ? undefined : `${fiscalYear}年度`;
  const parts = [
    isNamed ? `${measureName(measure, year)}で` : undefined,
    date === undefined ? undefined : `${japaneseDate(date)}に`,
    !isNamed && date === undefined && before?.fiscalYear !== fiscalYear && year !== undefined
      ? `${year}に`
      : undefined,
    place === undefined ? undefined : `${place}で`,
  ];
  return parts.filter((part) => part !== undefined).join('');
}

function named({ measure, name }: SpokenNode): string {
  return measure === undefined ? name : measureName(measure, undefined);
}

/** `施策(エ)(161頁、2023年度)`; by its name where it has no marker. */
function measureName({ marker, name, page }: SpokenMeasure, year: string | undefined): string {
  const where = [page === undefined ? undefined : `${page}頁`, year].filter((part) => part !== undefined);
  const place = where.length === 0 ? '' : `(${where.join('、')})`;
  return `施策${marker === undefined ? `「${name}」` : `(${marker})`}${place}`;
}

function japaneseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}
