import { readDataset } from '../../src/dataset/read-dataset.ts';
import { registryOf } from '../../src/dataset/registry.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import { readLabelled } from './labelled.ts';
import { calibration, relationsOf, scoreOf, scoresByKind } from './measure.ts';
import type { Score } from './measure.ts';

export interface JudgedSentences {
  readonly heldOut: readonly Judged[];
  readonly development: readonly Judged[];
}

/** Reads both halves with the registry that ships. */
export function judgeSentences(): JudgedSentences {
  const registry = registryOf(readDataset().dataset);
  return {
    heldOut: judge(readLabelled('held-out'), registry),
    development: judge(readLabelled('development'), registry),
  };
}

/**
 * How well the labelled sentences are read with the registry that ships: precision and recall for each kind and all, for
 * both halves, and whether confidences mean what they say. Figures only: of the held-out half nobody is to see more.
 */
export function knowledgeReport({ heldOut, development }: JudgedSentences): string {
  return [
    ...scoreLines('held out', heldOut),
    ...scoreLines('development', development),
    ...calibrationLines('held out', heldOut),
    ...calibrationLines('both halves', [...heldOut, ...development]),
  ].join('\n');
}

function scoreLines(title: string, judged: readonly Judged[]): readonly string[] {
  const relations = relationsOf(judged);
  const placed = relations.filter((fact) => fact.isPlacedRight !== undefined);
  return [
    `${title.padEnd(24)} precision  recall   right  wrong  missed`,
    ...[...scoresByKind(judged)].map(([kind, score]) => scoreLine(kind, score)),
    scoreLine('all relations', scoreOf(relations)),
    `  dates and places right: ${placed.filter((fact) => fact.isPlacedRight).length} of ${placed.length}`,
    '',
  ];
}

function scoreLine(name: string, { precision, recall, right, wrong, missed }: Score): string {
  const figures = [precision.toFixed(3), recall.toFixed(3)].map((figure) => figure.padStart(9)).join('');
  return `  ${name.padEnd(22)}${figures}${[right, wrong, missed].map((n) => String(n).padStart(7)).join('')}`;
}

function calibrationLines(title: string, judged: readonly Judged[]): readonly string[] {
  return [
    `confidence of relations, ${title}   found  borne out  mean confidence`,
    ...calibration(relationsOf(judged))
      .filter((bin) => bin.found > 0)
      .map(({ from, to, found, borneOut, meanConfidence }) => {
        const share = (borneOut / found).toFixed(3);
        return `  ${from.toFixed(1)} to ${to.toFixed(1)} ${String(found).padStart(8)} ${share.padStart(10)} ${meanConfidence.toFixed(3).padStart(10)}`;
      }),
    '',
  ];
}
