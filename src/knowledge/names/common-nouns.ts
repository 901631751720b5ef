import { matchesOf } from '../text/matches.ts';
import type { BodyForm } from './body-form.ts';
import type { UnnamedBody } from './unnamed-bodies.ts';

/**
 * Words that name a place or a country, and somebody where the sentence says that it acts or is acted with: 政府 that
 * decides, 東京都 that one works with.
 */
interface CommonNoun {
  readonly word: RegExp;
  /** What every such word holds: most texts hold none of it and need not be searched. */
  readonly letters: RegExp;
  readonly form: Omit<BodyForm, 'ending' | 'modifier'>;
  /** What the text calls by another name: 我が国 acts as 日本政府. */
  readonly name?: string;
}

const ALONE = '(?<![一-龠々ァ-ヺーA-Za-z0-9])';
const COMMON_NOUNS: readonly CommonNoun[] = [
  {
    // The place 我が国において and the owner 我が国の do nothing.
    word: new RegExp(
      `(?:${ALONE}|(?<=[年月日度]))(?:我が国|(?:日本)?政府|日本国?)(?=(?:は、?|が、?(?!直面|抱え|誇)|として(?:は|も)?、))`,
      'gu',
    ),
    letters: /我が国|政府|日本/u,
    form: { type: 'ORGANIZATION', kind: 'GROUP', confidence: 0.8 },
    name: '日本政府',
  },
  {
    // A place unless something is done with it: 「東京都内で」, but 「東京都と連携し」.
    word: new RegExp(
      `${ALONE}(?:東京都|北海道|(?:京都|大阪)府|[一-龠]{2,3}県|[一-龠]{1,4}市)(?=(?:等|など|をはじめとする)の?(?:自治体|地方公共団体)|と(?:連携|協力|共同|合同|の間)|に対し)`,
      'gu',
    ),
    letters: /[都道府県市](?:等|など|を|と|に)/u,
    form: { type: 'ORGANIZATION', kind: 'GROUP', confidence: 0.7 },
  },
];

/** The common nouns that a folded text deals with. `isTaken` says where other names stand. */
export function findCommonNouns(
  text: string,
  isTaken: (from: number, to: number) => boolean,
): readonly UnnamedBody[] {
  const found: UnnamedBody[] = [];
  for (const { word, letters, form, name } of COMMON_NOUNS) {
    if (!letters.test(text)) continue;
    for (const match of matchesOf(word, text)) {
      const from = match.index;
      const to = from + match[0].length;
      if (isTaken(from, to)) continue;
      found.push({ from, to, name: name ?? match[0], form: { ...form, ending: word, modifier: 0 } });
    }
  }
  return found;
}
