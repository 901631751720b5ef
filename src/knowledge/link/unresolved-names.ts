import type { Message } from '../../model/message.ts';
import { nameKey } from '../../model/text.ts';

/** A name that the registry does not have, however often and in whatever spelling a document names it. */
export interface UnresolvedName {
  /** As it is written first … */
  readonly written: string;
  /** … and there, as page of the document and path of the plan. */
  readonly page: number;
  readonly path: string;
  /** What it is kept as. */
  readonly id: string;
  readonly times: number;
}

/** A document of 200 pages names hundreds of bodies that nobody registered: this many are told one by one. */
const MOST_TOLD = 50;

/** Counts a name with its other spellings: width, blanks, quotation marks and 等 aside. */
export function noteUnresolved(
  names: Map<string, UnresolvedName>,
  written: string,
  id: string,
  place: { readonly page: number; readonly path: string },
): void {
  const key = nameKey(written).replace(/等$/u, '');
  const known = names.get(key);
  names.set(
    key,
    known === undefined ? { written, ...place, id, times: 1 } : { ...known, times: known.times + 1 },
  );
}

/**
 * A warning for each of the names that come most often, in the order of the document, with the nearest name that is known;
 * one more for all the others.
 */
export function unresolvedMessages(
  names: ReadonlyMap<string, UnresolvedName>,
  nearest: (name: string) => string | undefined,
): readonly Message[] {
  const all = [...names.values()];
  const often = new Set([...all].sort((a, b) => b.times - a.times).slice(0, MOST_TOLD));
  const rest = all.filter((name) => !often.has(name));
  const told = all.filter((name) => often.has(name)).map((name) => messageOf(name, nearest(name.written)));
  const [first] = rest;
  if (first === undefined) return told;
  const examples = rest
    .slice(0, 5)
    .map((name) => name.written)
    .join('、');
  return [
    ...told,
    {
      code: 'UNRESOLVED_NAME',
      severity: 'warning',
      page: first.page,
      path: first.path,
      text: `a name is one of the registry's names or keys, but ${rest.length} more are not, each seldom named: ${examples} …`,
      advice:
        'They are kept under ids of their own. Add those that matter to the registry, or correct them in the plan.',
    },
  ];
}

function messageOf({ written, page, path, id, times }: UnresolvedName, nearest: string | undefined): Message {
  const often = times > 1 ? ` (${times} times)` : '';
  return {
    code: 'UNRESOLVED_NAME',
    severity: 'warning',
    page,
    path,
    text: `a name is one of the registry's names or keys, but got: ${written}${often}; it is kept as ${id}`,
    advice: `${nearest === undefined ? '' : `Did you mean ${nearest}? `}Correct it in the plan, or add it to the registry.`,
  };
}
