import { nameKey } from '../../src/model/text.ts';
import { draw, seeded } from './draw.ts';

/** An entity as it stands in the graph. */
export interface Known {
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly { readonly name: string; readonly isAbbreviation: boolean }[];
  /** Descriptions, and the entries of a measure. */
  readonly texts: readonly string[];
}

/** What somebody types, and what is meant: each of these where a name is that of several. */
export interface Question {
  readonly way: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** How many questions of each way; 200 in all. */
const COUNTS = {
  name: 60,
  alias: 40,
  abbreviation: 20,
  misspaced: 25,
  'other width': 25,
  'words of a text': 30,
} as const;

/** Questions from the names, aliases, abbreviations and texts of a graph, in both languages; the same for the same seed. */
export function questionsFrom(known: readonly Known[], seed: number): readonly Question[] {
  const random = seeded(seed);
  const bearers = bearersOf(known);
  const named = (
    way: string,
    names: readonly string[],
    change = (name: string) => name,
  ): readonly Question[] =>
    names.map((name) => ({ way, text: change(name), wanted: bearers.get(nameKey(name)) ?? [] }));
  const names = known.flatMap((entity) => entity.names);
  const aliases = known.flatMap((entity) => entity.aliases);
  const plain = aliases.filter(({ isAbbreviation }) => !isAbbreviation).map(({ name }) => name);
  const short = aliases.filter(({ isAbbreviation }) => isAbbreviation).map(({ name }) => name);
  return [
    ...named('name', draw(random, names, COUNTS.name)),
    ...named('alias', draw(random, plain, COUNTS.alias)),
    ...named('abbreviation', draw(random, short, COUNTS.abbreviation)),
    ...named('misspaced', draw(random, [...names, ...plain], COUNTS.misspaced), (name) =>
      misspaced(random, name),
    ),
    ...named('other width', draw(random, [...names, ...plain], COUNTS['other width']), otherWidth),
    ...wordsOfTexts(random, known, COUNTS['words of a text']),
  ];
}

function bearersOf(known: readonly Known[]): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  for (const { id, names, aliases } of known) {
    for (const name of new Set([...names, ...aliases.map((alias) => alias.name)].map(nameKey))) {
      bearers.set(name, [...(bearers.get(name) ?? []), id]);
    }
  }
  return bearers;
}

/** A blank put in somewhere, the ideographic one in Japanese; blanks that are there doubled. */
function misspaced(random: () => number, name: string): string {
  const letters = Array.from(name.replace(/\s/gu, '  '));
  const at = 1 + Math.floor(random() * Math.max(1, letters.length - 1));
  const blank = /[^\p{ASCII}]/u.test(name) ? '\u3000' : ' ';
  return [...letters.slice(0, at), blank, ...letters.slice(at)].join('');
}

/** `ISAC` → `ＩＳＡＣ`, `ネット` → `ﾈｯﾄ`. */
function otherWidth(name: string): string {
  const wide = name.replace(/[!-~]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
  );
  return wide.replace(/[ァ-ヶー]/gu, (letter) => HALF.get(letter) ?? letter);
}

/** Half-width katakana by what it folds to: `ガ` is two of them, `ｶﾞ`. */
const HALF: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, index) => String.fromCodePoint(0xff66 + index)).flatMap(
    (half) =>
      ['', 'ﾞ', 'ﾟ'].map((mark): [string, string] => [`${half}${mark}`.normalize('NFKC'), `${half}${mark}`]),
  ),
);

/** Some words in a row that only one entity's texts have: eight characters of Japanese, four words of English. */
function wordsOfTexts(random: () => number, known: readonly Known[], count: number): readonly Question[] {
  const all = known.map(({ id, names, texts }) => ({ id, key: nameKey([...names, ...texts].join('\n')) }));
  const candidates = draw(
    random,
    known.flatMap(({ id, texts }) => texts.map((text) => ({ id, text }))),
    count * 4,
  );
  const questions = candidates.flatMap(({ id, text }): Question[] => {
    const runs = text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{8,}|[A-Za-z]+(?: [A-Za-z]+){3}/gu,
    );
    const run = draw(random, runs ?? [], 1)[0];
    if (run === undefined) return [];
    const words = /^[\p{ASCII}]/u.test(run) ? run : run.slice(0, 8);
    const holders = all.filter(({ key }) => key.includes(nameKey(words)));
    return holders.length === 1 ? [{ way: 'words of a text', text: words, wanted: [id] }] : [];
  });
  return questions.slice(0, count);
}
