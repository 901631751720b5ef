import type { AliasFact } from '../../model/facts.ts';
import { canonicalJson } from './canonical-json.ts';

/** Each alias once, in an order that does not rest on how they came. */
export function distinctAliases(aliases: readonly AliasFact[]): readonly AliasFact[] {
  const byContent = new Map(aliases.map((alias) => [canonicalJson(alias), alias]));
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alias]) => alias);
}
