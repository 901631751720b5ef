import { bareKey, foldWidth } from '../model/text.ts';

/** Titles whose documents come every year, and what their keys begin with. */
const SERIES: readonly (readonly [RegExp, string])[] = [
  [/サイバーセキュリティ戦略/u, 'cybersecurity-strategy'],
  [/サイバーセキュリティ(?:20\d\d|令和)/u, 'cybersecurity'],
  [/情報セキュリティ(?:20\d\d|令和)/u, 'information-security'],
  [/重要インフラ.*行動計画/u, 'critical-infrastructure-action-plan'],
];
const YEAR = /(?:20\d\d)/u;

/**
 * The key of a document from its title: `サイバーセキュリティ2024(…)` gives cybersecurity-2024. A title with Latin
 * letters gives these, lower-case, joined by dashes. Undefined where neither rule gives a key.
 */
export function documentKeyOf(title: string): string | undefined {
  const folded = bareKey(title);
  for (const [pattern, name] of SERIES) {
    if (!pattern.test(folded)) continue;
    const year = YEAR.exec(folded.slice(folded.search(pattern)))?.[0];
    return year === undefined ? name : `${name}-${year}`;
  }
  const latin =
    foldWidth(title)
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const key = latin.join('-').slice(0, 100);
  return /[a-z]/u.test(key) ? key : undefined;
}
