/**
 * What a pattern's evidence was worth on the labelled sentences (test/knowledge/labelled, `npm run bench:knowledge`): the
 * products of several doubts are too low, since the doubts are not independent.
 */
const LEARNT: readonly (readonly [evidence: number, borneOut: number])[] = [
  [0, 0],
  [0.45, 0.5],
  [0.56, 0.8],
  [0.61, 0.92],
  [0.85, 0.955],
  [1, 0.985],
];

/** The share of relations with so much evidence that are borne out, straight lines between what was learnt. */
export function calibrated(evidence: number): number {
  const above = LEARNT.findIndex(([from]) => from >= evidence);
  const [toEvidence, toShare] = LEARNT[above] ?? [1, 0.985];
  const [fromEvidence, fromShare] = LEARNT[above - 1] ?? [0, 0];
  if (toEvidence === fromEvidence) return toShare;
  return fromShare + ((toShare - fromShare) * (evidence - fromEvidence)) / (toEvidence - fromEvidence);
}
