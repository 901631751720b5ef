import * as z from 'zod';
import type { Place, Placed } from './dataset.ts';
import { below, type Finding } from './finding.ts';
import { isObject } from './is-object.ts';
import { shapeFinding } from './shape.ts';

/** A file that was held against its model: what of it holds, and what does not. */
export interface ReadFile<T> {
  /** Undefined where nothing but a broken frame is left. */
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
  /** The list of a field with the place of each record in the file, those that were left out not counted. */
  readonly placed: <R>(field: string, list: readonly R[] | undefined) => readonly Placed<R>[];
}

/** Holds a file's value against its model; a record of a list that does not fit is left out, the others stay. */
export function readModel<Shape extends z.ZodRawShape>(
  model: z.ZodObject<Shape>,
  value: unknown,
  file: string,
): ReadFile<z.output<z.ZodObject<Shape>>> {
  const result = model.safeParse(value);
  if (result.success) {
    return { value: result.data, findings: [], placed: placedBy(file, () => undefined) };
  }
  const place: Place = { file, path: [] };
  const findings = result.error.issues.map((issue) => shapeFinding(issue, value, place, model));
  const broken = new Set(result.error.issues.map((issue) => issue.path.slice(0, 2).join(' ')));
  const kept = new Map<string, readonly number[]>();
  const rest = Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).map(([field, content]) => {
      if (!Array.isArray(content)) return [field, content];
      const indexes = content.map((_, index) => index).filter((index) => !broken.has(`${field} ${index}`));
      kept.set(field, indexes);
      return [field, indexes.map((index): unknown => content[index])];
    }),
  );
  return {
    value: z.object(model.shape).safeParse(rest).data,
    findings,
    placed: placedBy(file, (field) => kept.get(field)),
  };
}

function placedBy(
  file: string,
  indexesOf: (field: string) => readonly number[] | undefined,
): <R>(field: string, list: readonly R[] | undefined) => readonly Placed<R>[] {
  return (field, list = []) => {
    const indexes = indexesOf(field);
    return list.map((record, index) => ({
      place: below({ file, path: [] }, field, indexes?.[index] ?? index),
      record,
    }));
  };
}
