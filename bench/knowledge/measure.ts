import { RELATION_KINDS } from '../../src/model/relation-kind.ts';
import type { Judged, Verdict } from './judge.ts';

/** How well a kind of fact is read. What is only fairly read counts neither for nor against. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of what is found, how much is right; 1 where nothing is found. */
  readonly precision: number;
  /** Of what is labelled, how much is found; 1 where nothing is labelled. */
  readonly recall: number;
}

/** Of the facts whose confidence lies in [from, to), how many are borne out, and what their confidence promised. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly found: number;
  readonly borneOut: number;
  readonly meanConfidence: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01] as const;

export function relationsOf(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter((fact) => fact.kind !== 'OBSERVATION');
}

export function scoreOf(judged: readonly Judged[]): Score {
  const right = count(judged, 'RIGHT');
  const wrong = count(judged, 'WRONG');
  const missed = count(judged, 'MISSED');
  return {
    right,
    wrong,
    missed,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}

/** A score for each kind that is labelled or found, in the order of the kinds. */
export function scoresByKind(judged: readonly Judged[]): ReadonlyMap<Judged['kind'], Score> {
  const kinds: readonly Judged['kind'][] = [...RELATION_KINDS, 'OBSERVATION'];
  return new Map(
    kinds
      .map((kind) => [kind, judged.filter((fact) => fact.kind === kind)] as const)
      .filter(([, facts]) => facts.length > 0)
      .map(([kind, facts]) => [kind, scoreOf(facts)]),
  );
}

export function calibration(judged: readonly Judged[]): readonly Bin[] {
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index] ?? 0;
    const inside = judged.filter(
      ({ confidence }) => confidence !== undefined && confidence >= from && confidence < to,
    );
    const sum = inside.reduce((total, fact) => total + (fact.confidence ?? 0), 0);
    return {
      from,
      to: Math.min(to, 1),
      found: inside.length,
      borneOut: inside.length - count(inside, 'WRONG'),
      meanConfidence: inside.length === 0 ? 0 : sum / inside.length,
    };
  });
}

function count(judged: readonly Judged[], verdict: Verdict): number {
  return judged.filter((fact) => fact.verdict === verdict).length;
}
