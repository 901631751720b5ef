import { isDeepStrictEqual } from 'node:util';
import type { PeerAsked, Question } from './question.ts';
import { isTree } from './question.ts';

/** What of two answers differs; undefined where they say the same. `compared` is what is looked at, else all. */
export function difference(
  ours: string,
  other: string,
  compared: Question['compared'] = (data) => data,
): string | undefined {
  return unequal(present(compared(read(ours))), present(compared(read(other))));
}

/** The same with the peer's answer, as ours would be told. */
export function differenceFromPeer(
  ours: string,
  peers: string,
  { compared = (data) => data, told }: PeerAsked,
): string | undefined {
  const [left, right] = [flat(read(ours)), flat(told(read(peers)))];
  if (!isTree(left) || !isTree(right)) throw new Error('An answer is a tree');
  return unequal(present(compared(left)), present(compared(right)));
}

/** The data of an answer; an answer with errors is none. */
function read(text: string): Readonly<Record<string, unknown>> {
  const answer: unknown = JSON.parse(text);
  if (!isTree(answer) || 'errors' in answer || !isTree(answer['data'])) {
    throw new Error(`No answer but: ${text.slice(0, 600)}`);
  }
  return answer['data'];
}

/** `{ nodes: [...] }` alone as the list itself: the peer's lists have no wrapper. */
function flat(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flat);
  if (!isTree(value)) return value;
  const { nodes, ...rest } = value;
  if (nodes !== undefined && Object.keys(rest).length === 0) return flat(nodes);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, flat(item)]));
}

/** Without nulls: Cypher's maps may leave them out. */
function present(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(present);
  if (!isTree(value)) return value;
  const given = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(given.map(([key, item]) => [key, present(item)]));
}

/** The first place where two trees differ, in words. */
function unequal(left: unknown, right: unknown, path = 'data'): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined;
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left.length !== right.length) return `${path} has ${left.length} items and ${right.length}`;
    return firstOf(left.map((each: unknown, index) => unequal(each, right[index], `${path}[${index}]`)));
  }
  if (isTree(left) && isTree(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return firstOf(keys.map((key) => unequal(left[key], right[key], `${path}.${key}`)));
  }
  return `${path}: ${JSON.stringify([left, right]).slice(0, 400)}`;
}

function firstOf(found: readonly (string | undefined)[]): string | undefined {
  return found.find((each) => each !== undefined);
}
