import { foldWidth } from '../../model/text.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { joinLines } from '../layout/join-lines.ts';
import { readDay } from '../layout/year.ts';

/**
 * The block quoted above a table:
 *
 *     〈strategy〉(2021 年9月 28 日閣議決定。…)より
 *     ① 〈sub-heading〉
 *     ・〈point, over as many lines
 *     as it takes〉
 */
export interface StrategyQuote {
  /** Null where the block began on an earlier page, so that the strategy's name is not seen. */
  readonly titleJa: string | null;
  readonly decidedOn: PartialDate | null;
  readonly points: readonly string[];
  /** The first point begins with no bullet: on a page where the block goes on, it may go on too. */
  readonly beginsPlainly: boolean;
}

const BULLET = /^[・･●○◆■]\s*/u;
const SUB_HEADING = /^[①-⑳⑴-⒇]/u;

export function readStrategyLine(text: string): Pick<StrategyQuote, 'titleJa' | 'decidedOn'> {
  const title = foldWidth(text).split('(')[0]?.trim() ?? '';
  return {
    titleJa: title === '' ? null : text.trim().slice(0, title.length),
    decidedOn: readDay(text) ?? null,
  };
}

/** Points begin at a bullet or a sub-heading; a sub-heading ends with its line unless the next goes on plainly. */
export function readPoints(lines: readonly string[]): readonly string[] {
  const points: string[][] = [];
  for (const line of lines) {
    const text = line.trim();
    const last = points.at(-1);
    if (BULLET.test(text) || SUB_HEADING.test(text) || last === undefined)
      points.push([text.replace(BULLET, '')]);
    else if (isAfterSentence(last)) points.push([text]);
    else last.push(text);
  }
  return points.map(joinLines);
}

/** Whether the first of these lines begins no point of its own. */
export function beginsPlainly([first = '']: readonly string[]): boolean {
  return !BULLET.test(first.trim()) && !SUB_HEADING.test(first.trim());
}

function isAfterSentence(lines: readonly string[]): boolean {
  return (lines.at(-1) ?? '').endsWith('。');
}
