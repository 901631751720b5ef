import type { AliasFact } from '../../model/facts.ts';
import type { Account, FactKind, Said } from './fact.ts';
import { distinctAliases } from './aliases.ts';
import { canonicalJson } from './canonical-json.ts';
import { whatIsSaid } from './said.ts';

/**
 * How the graph remembers what each teller says of one thing. While there is one teller, the properties themselves
 * are what it says, derived ones aside. From the second on, `told` keeps each saying as JSON, in the order of
 * `tellers`, so that one teller's words come back when the other's go.
 */
export function toldProperties(account: Account): Readonly<Record<string, unknown>> {
  const tellers = [...account.keys()].sort();
  if (tellers.length < 2) return { tellers };
  const sayings = tellers.map((teller) => {
    const { said = {}, aliases = [] } = account.get(teller) ?? {};
    return canonicalJson({ said, aliases });
  });
  return { tellers, told: sayings };
}

/** Properties that no teller states. `type` is one but for an actor, `fiscalYears` only measures have. */
const DERIVED = new Set([
  'tellers',
  'told',
  'unsaid',
  'passageIds',
  'sortKey',
  'nameKeyJa',
  'nameKeyEn',
  'textJa',
  'textEn',
  'textKey',
  'fiscalYears',
  'origin',
  'origins',
  'confidence',
]);

/** What each teller says of a node or relation, from its properties and its aliases. */
export function accountOf(
  kind: FactKind,
  properties: Readonly<Record<string, unknown>>,
  aliases: readonly Readonly<Record<string, unknown>>[],
): Account {
  const tellers = listOfTexts(properties['tellers']);
  const told = listOfTexts(properties['told']);
  if (told.length > 0) {
    return new Map(tellers.map((teller, index) => [teller, parseSaying(told[index] ?? '{}')]));
  }
  const unsaid = new Set(listOfTexts(properties['unsaid']));
  const isSaid = (name: string): boolean =>
    !DERIVED.has(name) &&
    !unsaid.has(name) &&
    !(name === 'type' && kind !== 'actors') &&
    !(name === 'url' && kind === 'relations');
  const said = whatIsSaid(Object.fromEntries(Object.entries(properties).filter(([name]) => isSaid(name))));
  return new Map(tellers.map((teller) => [teller, { said, aliases: distinctAliases(aliases.map(aliasOf)) }]));
}

function aliasOf(properties: Readonly<Record<string, unknown>>): AliasFact {
  const own = Object.entries(properties).filter(([name]) => name !== 'id' && name !== 'key');
  return Object.fromEntries(own) as unknown as AliasFact;
}

function parseSaying(json: string): { readonly said: Said; readonly aliases: readonly AliasFact[] } {
  return JSON.parse(json) as { said: Said; aliases: readonly AliasFact[] };
}

export function listOfTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
