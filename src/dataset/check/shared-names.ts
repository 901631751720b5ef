import { nameKey } from '../../model/text.ts';
import type { Placed } from '../dataset.ts';
import { below } from '../finding.ts';
import type { ActorRecord } from '../model/actor.ts';
import type { Rule } from './rule.ts';

/** A name of an actor, and when it bore it. */
interface Borne {
  readonly name: string;
  readonly actor: Placed<ActorRecord>;
  readonly from: string;
  readonly to: string;
}

/** Two actors that bear one name at the same time both say so, so that it is meant and not a slip. */
export const sharedNames: Rule = (dataset) => {
  const borne = new Map<string, Borne[]>();
  for (const name of dataset.actors.flatMap(namesOf)) {
    const key = nameKey(name.name);
    borne.set(key, [...(borne.get(key) ?? []), name]);
  }
  const silent = new Map<string, { readonly one: Borne; readonly other: Borne }>();
  for (const one of [...borne.values()].flat()) {
    for (const other of borne.get(nameKey(one.name)) ?? []) {
      const { key, sharedWith = [] } = one.actor.record;
      const isShared = key !== other.actor.record.key && one.from <= other.to && other.from <= one.to;
      if (isShared && !sharedWith.includes(other.actor.record.key)) {
        silent.set(`${key} ${other.actor.record.key}`, { one, other });
      }
    }
  }
  return [...silent.values()].map(({ one, other }) => ({
    code: 'SHARED_NAME',
    severity: 'error',
    place: below(one.actor.place, 'key'),
    text: `actors that share a name at the same time say so, but ${one.actor.record.key} and ${other.actor.record.key} are both ${one.name}`,
    advice: `Add sharedWith: [${other.actor.record.key}] here (and the reverse there), or give the name its time.`,
  }));
};

function namesOf(actor: Placed<ActorRecord>): readonly Borne[] {
  const { name, abbreviation, aliases = [], validFrom = '', validTo = '9999' } = actor.record;
  const lifelong = [name.ja, name.en, ...(abbreviation === undefined ? [] : [abbreviation])];
  return [
    ...lifelong.map((text) => ({ name: text, actor, from: validFrom, to: validTo })),
    ...aliases.map((alias) => ({
      name: alias.name,
      actor,
      from: alias.validFrom ?? validFrom,
      to: alias.validTo ?? validTo,
    })),
  ];
}
