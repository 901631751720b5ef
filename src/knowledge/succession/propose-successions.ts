import type { EditionMeasure } from '../../model/edition-measure.ts';
import { nameKey } from '../../model/text.ts';
import { letterPairs, likeness } from '../text/likeness.ts';
import { candidatesAmong } from './candidates.ts';
import { plannedFor } from './edition-measure.ts';
import type { Succession } from './edition-measure.ts';

/** What makes two measures one, and how much of the confidence each gives. They add up to 1. */
const WEIGHTS = { wording: 0.7, ministries: 0.15, place: 0.1, marker: 0.05 } as const;
/** Less in common than this is another measure, whoever answers for it. */
const LEAST_WORDING = 0.35;
/** With this much in common a plan was copied: the surest sign there is. */
const COPIED = 0.8;
const LEAST_CONFIDENCE = 0.5;
/** Quite sure is what a person says. */
const SUREST = 0.98;
/** Two measures that nearly fit one alike make each doubtful. */
const DOUBT = 0.85;
const NEARLY = 0.05;

/**
 * Which measures of a later edition go on with which of an earlier. An edition prints in its first column what the one
 * before planned for that year, so that the two plans resemble each other, however markers, sections and ministries moved.
 * Measures may be given in any order and of any number of editions; each edition is held against the one before it in time.
 * All documents that plan for one year are one edition. One measure goes on with at most one, and is gone on with by at most
 * one. Sorted by `from`.
 *
 * @param isRejected pairs that are not to be, whatever they have in common; the next best comes in their place
 */
export function proposeSuccessions(
  measures: readonly EditionMeasure[],
  isRejected: (from: string, to: string) => boolean = () => false,
): readonly Succession[] {
  const editions = editionsOf(measures);
  return editions
    .slice(1)
    .flatMap((later, index) => between(editions[index] ?? [], later, isRejected))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The measures of each year, the earliest first. */
function editionsOf(measures: readonly EditionMeasure[]): readonly (readonly EditionMeasure[])[] {
  const editions = new Map<number, EditionMeasure[]>();
  for (const measure of measures) {
    const edition = editions.get(measure.fiscalYear);
    if (edition === undefined) editions.set(measure.fiscalYear, [measure]);
    else edition.push(measure);
  }
  return [...editions].sort(([a], [b]) => a - b).map(([, edition]) => edition);
}

interface Planned {
  readonly measure: EditionMeasure;
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
}

function between(
  earlier: readonly EditionMeasure[],
  later: readonly EditionMeasure[],
  isRejected: (from: string, to: string) => boolean,
): readonly Succession[] {
  const year = earlier[0]?.fiscalYear;
  if (year === undefined) return [];
  const before = earlier.flatMap((measure) => planned(measure, year));
  const { of: candidatesOf } = candidatesAmong(before.map(({ text }) => text));
  const pairs = later
    .flatMap((measure) => planned(measure, year))
    .flatMap((after) =>
      candidatesOf(after.text).flatMap((index): Succession[] => {
        const former = before[index];
        if (former === undefined || isRejected(after.measure.id, former.measure.id)) return [];
        const confidence = confidenceOf(former, after);
        return confidence === undefined
          ? []
          : [{ from: after.measure.id, to: former.measure.id, confidence }];
      }),
    );
  return oneToOne(pairs);
}

function planned(measure: EditionMeasure, year: number): readonly Planned[] {
  const text = plannedFor(measure, year);
  return text === '' ? [] : [{ measure, text, pairs: letterPairs(text) }];
}

/** How sure it is that `after` goes on with `before`; undefined where the wording has too little in common. */
function confidenceOf(before: Planned, after: Planned): number | undefined {
  const wording = likeness(before.pairs, after.pairs);
  if (wording < LEAST_WORDING) return undefined;
  const place = isSamePlace(before.measure, after.measure) ? 1 : 0;
  const marker = before.measure.marker !== null && before.measure.marker === after.measure.marker ? 1 : 0;
  const confidence =
    WEIGHTS.wording * Math.min(1, wording / COPIED) +
    WEIGHTS.ministries * sharedMinistries(before.measure, after.measure) +
    WEIGHTS.place * place +
    WEIGHTS.marker * marker;
  return confidence < LEAST_CONFIDENCE ? undefined : confidence;
}

function isSamePlace(a: EditionMeasure, b: EditionMeasure): boolean {
  if (a.goalId !== undefined && b.goalId !== undefined) return a.goalId === b.goalId;
  return nameKey(a.sectionPath.join('/')) === nameKey(b.sectionPath.join('/'));
}

/** Of the ministries of both, the share that is the same. */
function sharedMinistries(a: EditionMeasure, b: EditionMeasure): number {
  const names = new Set(a.ministries.map(nameKey));
  const others = new Set(b.ministries.map(nameKey));
  const all = new Set([...names, ...others]);
  return all.size === 0 ? 0 : [...names].filter((name) => others.has(name)).length / all.size;
}

/** The surest first, each measure once on either side; one that another nearly equals is doubtful. */
function oneToOne(pairs: readonly Succession[]): readonly Succession[] {
  const ranked = [...pairs].sort(
    (a, b) =>
      b.confidence - a.confidence || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1),
  );
  const rivals = rivalsOf(ranked);
  const followed = new Set<string>();
  const following = new Set<string>();
  return ranked.flatMap((pair): Succession[] => {
    if (followed.has(pair.to) || following.has(pair.from)) return [];
    followed.add(pair.to);
    following.add(pair.from);
    const isDoubtful = (rivals.get(pair.from) ?? 0) > pair.confidence - NEARLY;
    const sure = Math.min(SUREST, pair.confidence * (isDoubtful ? DOUBT : 1));
    const confidence = Math.round(sure * 100) / 100;
    return confidence < LEAST_CONFIDENCE ? [] : [{ ...pair, confidence }];
  });
}

/** The second best confidence of each later measure. */
function rivalsOf(ranked: readonly Succession[]): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const rivals = new Map<string, number>();
  for (const { from, confidence } of ranked) {
    if (!seen.has(from)) seen.add(from);
    else if (!rivals.has(from)) rivals.set(from, confidence);
  }
  return rivals;
}
