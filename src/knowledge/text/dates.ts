import { isPartialDate } from '../../model/partial-date.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { matchesOf } from './matches.ts';

/** A date that a text names, and where in the folded text it stands. */
export interface DateFound {
  readonly from: number;
  readonly to: number;
  readonly date: PartialDate;
}

/** First years of the eras, less one: 令和6 is 2018 + 6. */
const ERAS: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018 };

/**
 *     2024年3月31日   令和6年3月   2024年   2023年度末   同年8月   3月
 */
const DATE =
  /(?:(?<era>平成|令和)(?<eraYear>\d{1,2}|元)|(?<year>(?:19|20)\d{2})|(?<same>同))年(?:(?<end>度末)|(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?(?!度)|(?<bare>(?<![\d年か箇ヶヵ])(?:1[0-2]|[1-9])月)(?:(?<bareDay>\d{1,2})日)?(?!間|号)/gu;

/**
 * The dates of a folded text, in order. 同年 takes the year of the date before it; a month without a year falls in
 * `fiscalYear` (April to March), and is left out where that is not known.
 */
export function findDates(text: string, fiscalYear?: number): readonly DateFound[] {
  const found: DateFound[] = [];
  let lastYear: number | undefined;
  for (const match of matchesOf(DATE, text)) {
    const { year, month, day } = partsOf(match.groups ?? {}, lastYear, fiscalYear);
    if (year === undefined) continue;
    const date = [String(year), two(month), two(day)].filter((part) => part !== undefined).join('-');
    if (!isPartialDate(date)) continue;
    lastYear = year;
    found.push({ from: match.index, to: match.index + match[0].length, date });
  }
  return found;
}

interface DateParts {
  readonly year: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function partsOf(
  groups: Readonly<Record<string, string | undefined>>,
  lastYear: number | undefined,
  fiscalYear: number | undefined,
): DateParts {
  if (groups['bare'] !== undefined) {
    const month = Number.parseInt(groups['bare'], 10);
    const year = fiscalYear === undefined ? undefined : month >= 4 ? fiscalYear : fiscalYear + 1;
    return { year, month, day: numberOf(groups['bareDay']) };
  }
  const year = yearOf(groups, lastYear);
  // 年度末: a fiscal year ends in March of the next calendar year.
  if (groups['end'] !== undefined) return { year: year === undefined ? undefined : year + 1, month: 3 };
  return { year, month: numberOf(groups['month']), day: numberOf(groups['day']) };
}

function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  lastYear: number | undefined,
): number | undefined {
  if (groups['same'] !== undefined) return lastYear;
  const era = ERAS[groups['era'] ?? ''];
  if (era === undefined) return numberOf(groups['year']);
  return era + (groups['eraYear'] === '元' ? 1 : Number(groups['eraYear']));
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, '0');
}
