/** Names up to this length stand in one line, and longer ones are broken where they can be; in ems. */
const ONE_LINE = 9;
/** A line of a name is cut where it is longer; in ems. */
const LINE_AT_MOST = 13;

/** Of a text in ems: a Japanese character is as wide as high, a Latin one some 0.55 of it. */
export function lengthOf(text: string): number {
  return Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);
}

function widthOf(character: string): number {
  return character > '\u02FF' ? 1 : 0.55;
}

/**
 * A name as it may stand beside its dot, the best way first: in one line, in two, or in three, each about as long as the other. What is
 * cut has its whole in the panel.
 */
export function waysToWrite(name: string): readonly (readonly string[])[] {
  const short = shortened(name);
  if (lengthOf(short) <= ONE_LINE) return [[short]];
  const ways = [broken(short, 2), broken(short, 3)];
  const whole = ways.filter((lines) => lines.every((line) => lengthOf(line) <= LINE_AT_MOST));
  return [...new Set([...whole, ...ways])].map((lines) => lines.map(cut));
}

/** What every second name would begin or end with, said shorter. */
function shortened(name: string): string {
  return name.replace(/Information Sharing (?:and|&) Analysis Cent(?:er|re)/u, 'ISAC');
}

function broken(name: string, lines: number): readonly string[] {
  if (lines === 1) return [name];
  const ways = breaksOf(name).map((at) => [
    name.slice(0, at).trimEnd(),
    ...broken(name.slice(at).trimStart(), lines - 1),
  ]);
  const longest = (some: readonly string[]): number => Math.max(...some.map(lengthOf));
  return ways.toSorted((a, b) => longest(a) - longest(b))[0] ?? [name];
}

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** Where a name may go on in the next line: between words, but not before a blank or a closing bracket, and not after an opening one. */
function breaksOf(name: string): readonly number[] {
  return Array.from(WORDS.segment(name), ({ index }) => index).filter((index) => {
    const [before, after] = [name.slice(index - 1, index), name.slice(index, index + 1)];
    if (index === 0 || /[\s)）」・、,.\-–ー]/u.test(after) || /[(（「]/u.test(before)) return false;
    return /[\s\-–]/u.test(before) || lengthOf(before) === 1 || lengthOf(after) === 1;
  });
}

function cut(line: string): string {
  if (lengthOf(line) <= LINE_AT_MOST) return line;
  let kept = '';
  for (const character of line) {
    if (lengthOf(kept + character) > LINE_AT_MOST - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
