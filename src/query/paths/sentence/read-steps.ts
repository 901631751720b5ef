import type { Language } from '../../../model/entity.ts';
import { isRelationKind } from '../../../model/relation-kind.ts';
import { englishSentence } from './english.ts';
import { japaneseSentence } from './japanese.ts';
import type { SpokenMeasure, SpokenNode, Step } from './step.ts';

/** A measure as the statement gives it: [id, marker, page, name], or null. */
export function measureRow(variable: string, name: string): string {
  return `[${variable}.id, ${variable}.marker, ${variable}.page, ${name}]`;
}

/** The sentence of a path from the rows of its steps; the statement is in compile/fields/paths.ts. */
export function sentenceOf(rows: unknown, language: Language): string {
  const steps = (Array.isArray(rows) ? rows : []).flatMap((row: unknown): Step[] => {
    const step = Array.isArray(row) ? stepOf(row) : undefined;
    return step === undefined ? [] : [step];
  });
  return language === 'JA' ? japaneseSentence(steps) : englishSentence(steps);
}

function stepOf(row: readonly unknown[]): Step | undefined {
  const [near, far, kind, isForward, fiscalYear, date, place, measure] = row;
  if (!isRelationKind(kind)) return undefined;
  return {
    near: nodeOf(near),
    far: nodeOf(far),
    kind,
    isForward: isForward === true,
    fiscalYear: number(fiscalYear),
    date: text(date),
    place: text(place),
    measure: measureOf(measure),
  };
}

/** [id, marker, page, name, isMeasure] */
function nodeOf(row: unknown): SpokenNode {
  const values: readonly unknown[] = Array.isArray(row) ? row : [];
  const name = text(values[3]) ?? '';
  return { id: text(values[0]) ?? '', name, measure: values[4] === true ? measureOf(row) : undefined };
}

function measureOf(row: unknown): SpokenMeasure | undefined {
  if (!Array.isArray(row)) return undefined;
  const values: readonly unknown[] = row;
  const [id, marker, page, name] = values;
  return { id: text(id) ?? '', marker: text(marker), page: number(page), name: text(name) ?? '' };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
