import type { PlanProblem } from './plan-problem.ts';
import type { DataPath } from './plan-source.ts';

/** Lists whose members stand on their own: a bad one is left out and its neighbours stay. */
const LISTS = new Set([
  'pages',
  'sections',
  'items',
  'entries',
  'mentions',
  'events',
  'relations',
  'observations',
  'text',
  'messages',
]);

/**
 * The data without what is wrong with it: an unknown field goes alone, anything else takes the smallest member of a
 * list that it stands in with it (a relation, an entry; else the item; else the section). Undefined where a
 * problem stands in no list: without its envelope there is no plan.
 */
export function leaveOut(data: unknown, problems: readonly PlanProblem[]): unknown {
  const fields = new Set<string>();
  const members = new Set<string>();
  for (const problem of problems) {
    if (problem.unknownField !== undefined) fields.add(key([...problem.path, problem.unknownField]));
    else {
      const member = memberOf(problem.path);
      if (member === undefined) return undefined;
      members.add(key(member));
    }
  }
  return copyWithout(data, [], fields, members);
}

/** `['sections', 0, 'items', 2, 'status']` → `['sections', 0, 'items', 2]` */
function memberOf(path: DataPath): DataPath | undefined {
  const index = path.findLastIndex((part, at) => typeof part === 'number' && LISTS.has(String(path[at - 1])));
  return index < 0 ? undefined : path.slice(0, index + 1);
}

function copyWithout(
  value: unknown,
  path: DataPath,
  fields: ReadonlySet<string>,
  members: ReadonlySet<string>,
): unknown {
  if (Array.isArray(value)) {
    return value
      .map((member: unknown, index) => ({ member, at: [...path, index] }))
      .filter(({ at }) => !members.has(key(at)))
      .map(({ member, at }) => copyWithout(member, at, fields, members));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([name]) => !fields.has(key([...path, name])))
    .map(([name, inner]): [string, unknown] => [name, copyWithout(inner, [...path, name], fields, members)]);
  return renumber(Object.fromEntries(kept), keptEntries(value, path, members));
}

/** For an item that loses entries: the new index of each entry that stays. */
function keptEntries(
  item: object,
  path: DataPath,
  members: ReadonlySet<string>,
): readonly (number | undefined)[] | undefined {
  const entries: unknown = 'entries' in item ? item.entries : undefined;
  if (!Array.isArray(entries)) return undefined;
  let next = 0;
  const numbers = entries.map((_, index) =>
    members.has(key([...path, 'entries', index])) ? undefined : next++,
  );
  return next === entries.length ? undefined : numbers;
}

/** Relations and the like name their entry by its index: it follows the entries, or goes with its entry. */
function renumber(
  item: Readonly<Record<string, unknown>>,
  numbers: readonly (number | undefined)[] | undefined,
): unknown {
  if (numbers === undefined) return item;
  const follow = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.flatMap((member: unknown) => {
          if (!namesEntry(member)) return [member];
          const entry = numbers[member.entry];
          return entry === undefined ? [] : [{ ...member, entry }];
        })
      : list;
  return Object.fromEntries(
    Object.entries(item).map(([name, list]) => [
      name,
      ['mentions', 'events', 'relations', 'observations'].includes(name) ? follow(list) : list,
    ]),
  );
}

function namesEntry(member: unknown): member is { readonly entry: number } {
  return (
    typeof member === 'object' && member !== null && 'entry' in member && typeof member.entry === 'number'
  );
}

function key(path: DataPath): string {
  return path.join('\u0000');
}
