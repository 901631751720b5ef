/**
 * Of thousands of texts, those that may say the same as one: they share a run of four letters that few others have. A text
 * is held against a few dozen others, not against all.
 */
export interface Candidates {
  /** Indexes of the texts that share most of the rare runs of `text`, most first. */
  readonly of: (text: string) => readonly number[];
}

const RUN = 4;
/** A run that more texts have than this is a manner of speaking. */
const MOST_TEXTS = 200;
/** Of the runs of a text, so many of the rarest are looked up. */
const RUNS_LOOKED_UP = 40;
const MOST_CANDIDATES = 24;

export function candidatesAmong(texts: readonly string[]): Candidates {
  const textsOf = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const run of runsOf(text)) {
      const having = textsOf.get(run);
      if (having === undefined) textsOf.set(run, [index]);
      else having.push(index);
    }
  });
  return {
    of(text) {
      const rare = [...runsOf(text)]
        .map((run) => textsOf.get(run) ?? [])
        .filter((having) => having.length > 0 && having.length <= MOST_TEXTS)
        .sort((a, b) => a.length - b.length)
        .slice(0, RUNS_LOOKED_UP);
      const shared = new Map<number, number>();
      for (const having of rare) {
        for (const index of having) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
      return [...shared]
        .sort(([a, countA], [b, countB]) => countB - countA || a - b)
        .slice(0, MOST_CANDIDATES)
        .map(([index]) => index);
    },
  };
}

function runsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN)),
  );
}
