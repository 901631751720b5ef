import fc from 'fast-check';

const KINDS = [
  'cut',
  'double',
  'swap',
  'lose',
  'join',
  'shuffle',
  'repeat block',
  'stretch',
  'alien characters',
] as const;

/** What goes wrong with pages on their way: lines cut, doubled, swapped, moved, joined, lost, far too long, or blocks told twice. */
type Fault = readonly [kind: (typeof KINDS)[number], at: number, to: number];

const fault = fc.tuple(fc.constantFrom(...KINDS), fc.nat({ max: 200 }), fc.nat({ max: 200 }));

export const faults = fc.array(fault, { minLength: 1, maxLength: 12 });

const MOST_REPEATED = 60;
/** Controls, a byte order mark, half of a pair of surrogates, a mark that joins to what stands before it, no character at all. */
const ALIENS = ['\u0000', '\u001b', '\ufeff', '\ud800', '\udc00', '\u3099', '\uffff', '\u200b', '\t'];

/** The text with the faults made in it, one after the other. */
export function spoil(text: string, all: readonly Fault[]): string {
  return all.reduce<readonly string[]>((lines, one) => spoilOnce(lines, one), text.split('\n')).join('\n');
}

function spoilOnce(lines: readonly string[], [kind, first, second]: Fault): readonly string[] {
  if (lines.length === 0) return lines;
  const at = first % lines.length;
  const to = second % lines.length;
  const line = lines[at] ?? '';
  switch (kind) {
    case 'cut':
      return lines.with(at, line.slice(0, second % (line.length + 1)));
    case 'double':
      return lines.toSpliced(to, 0, line);
    case 'swap':
      return lines.with(at, lines[to] ?? '').with(to, line);
    case 'lose':
      return lines.toSpliced(at, 1);
    case 'join':
      return lines.toSpliced(at, 2, `${line} ${lines[at + 1] ?? ''}`);
    case 'repeat block': {
      const [from, end] = [Math.min(at, to), Math.max(at, to)];
      return [...lines, ...lines.slice(from, end)];
    }
    case 'stretch':
      return lines.with(at, line.repeat(1 + (second % MOST_REPEATED)));
    case 'alien characters':
      return lines.with(at, line.split('').join(ALIENS[second % ALIENS.length]));
    case 'shuffle': {
      const [from, end] = [Math.min(at, to), Math.max(at, to)];
      const part = lines.slice(from, end);
      return [...lines.slice(0, from), ...part.toSorted((a, b) => a.localeCompare(b)), ...lines.slice(end)];
    }
  }
}
