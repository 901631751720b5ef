import { isObject } from './is-object.ts';
import { fileKindOf } from './model/file-kind.ts';

/** The files of a dataset as one text: a JSON object of name → text, in the order of names. */
export function printSource(files: ReadonlyMap<string, string>): string {
  const named = [...files].filter(([name]) => fileKindOf(name) !== undefined);
  return JSON.stringify(Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1))));
}

/**
 * The files that {@link printSource} was given, those without a place in data/ aside: a name that comes from elsewhere leads
 * nowhere else on a disk. Empty for any other text.
 */
export function parseSource(source: string): ReadonlyMap<string, string> {
  const value: unknown = JSON.parse(source);
  if (!isObject(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([name, text]) =>
      typeof text === 'string' && fileKindOf(name) !== undefined ? [[name, text] as const] : [],
    ),
  );
}
