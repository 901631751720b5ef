interface PageLine {
  readonly line: number;
  readonly text: string;
}

export interface MarkedLine {
  readonly line: number;
  readonly before: string;
  /** Empty where nothing of the line is quoted. */
  readonly marked: string;
  readonly after: string;
}

/** Shorter runs than this may stand in a line by chance, unless the quote ends there. */
const LEAST_RUN = 3;

/**
 * What of each line a quote was taken from. A page in two columns gives lines in which half belongs to the other column:
 *
 *     ア 金融庁において、             ・訓練を行い、会員が
 *                                       ^^^^^^^^^^^^^^^^^^ quote: 訓練を行い、会員が増えた
 *
 * A line of the passage in which no run of the quote is found, as where a hyphen was joined, is marked whole.
 */
export function markQuote(
  lines: readonly PageLine[],
  quoted: readonly number[],
  quote: string,
): readonly MarkedLine[] {
  const passage = new Set(quoted);
  let rest = withoutBlanks(quote);
  return lines.map(({ line, text }) => {
    if (!passage.has(line)) return { line, before: text, marked: '', after: '' };
    const run = longestRun(text, rest);
    if (run === undefined) return { line, before: '', marked: text, after: '' };
    rest = rest.slice(run.length);
    return {
      line,
      before: text.slice(0, run.from),
      marked: text.slice(run.from, run.to),
      after: text.slice(run.to),
    };
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** Characters of the quote that it holds. */
  readonly length: number;
}

/** The longest run of `text` that `rest` begins with, blanks aside. */
function longestRun(text: string, rest: string): Run | undefined {
  let best: Run | undefined;
  for (let from = 0; from < text.length; from += 1) {
    let [to, length] = [from, 0];
    for (let at = from; at < text.length && length < rest.length; at += 1) {
      const character = text.charAt(at);
      if (isBlank(character)) continue;
      if (character !== rest.charAt(length)) break;
      length += 1;
      to = at + 1;
    }
    if (length > (best?.length ?? 0) && !isBlank(text.charAt(from))) best = { from, to, length };
  }
  return best !== undefined && best.length >= Math.min(LEAST_RUN, rest.length) ? best : undefined;
}

function isBlank(character: string): boolean {
  return /\s/u.test(character);
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
