import type { EventFact, PassageFact } from '../../model/facts.ts';
import { slug } from '../../model/ids.ts';
import type { Registry } from '../../model/registry.ts';
import type { PlanEvent } from '../../model/plan/plan.ts';
import { nameKey } from '../../model/text.ts';
import type { Linking } from './linking.ts';
import type { NameResolver, Resolved } from './name-resolver.ts';

/**
 * The event of a dated meeting: the registry's where one of that date names both, else one of its own. Whoever is told
 * first, the same two on the same date have the same event.
 */
export function meetingEvent(
  participants: readonly [Resolved, Resolved],
  date: string,
  place: string | undefined,
  registry: Registry,
  passage: PassageFact,
): EventFact {
  const [a, b] = [...participants].sort((x, y) => (x.id < y.id ? -1 : 1));
  const names = participants.map((one) => nameKey(one.nameJa));
  const known = registry.events.find((event) => {
    const key = nameKey([event.nameJa, ...(event.aliases ?? []).map((alias) => alias.name)].join('\n'));
    return event.date === date && names.every((name) => key.includes(name));
  });
  if (known !== undefined) return { ...known, passages: [passage] };
  const english = participants.map((one) => one.known?.nameEn);
  return {
    id: `event:${date}-${slug(idTail(a))}-${slug(idTail(b))}`,
    nameJa: `${participants[0].nameJa}と${participants[1].nameJa}の会合`,
    ...(english.every((name) => name !== undefined) ? { nameEn: `Meeting of ${english.join(' and ')}` } : {}),
    date,
    ...(place === undefined ? {} : { place }),
    passages: [passage],
  };
}

/** An event that the plan tells: the registry's of that name, else one of its own, known by date and title. */
export function eventFact(event: PlanEvent, resolver: NameResolver): EventFact {
  const resolved = resolver.resolve(event.titleJa, event.date ?? undefined, {
    type: 'EVENT',
    kind: undefined,
  });
  const isKnown = resolved.type === 'EVENT' && resolved.known !== undefined;
  const id = `event:${event.date === null ? '' : `${event.date}-`}${slug(event.titleJa)}`;
  return {
    ...(isKnown ? resolved.known : {}),
    id: isKnown ? resolved.id : id,
    nameJa: isKnown ? resolved.nameJa : event.titleJa,
    ...(event.date === null ? {} : { date: event.date }),
    ...(event.place === null ? {} : { place: event.place }),
    passages: [],
  };
}

export function tellEvent(event: EventFact, passage: PassageFact, linking: Linking): Resolved {
  linking.events.add({ ...event, passages: [passage] });
  return {
    id: event.id,
    type: 'EVENT',
    kind: undefined,
    nameJa: event.nameJa ?? event.id,
    known: event,
    confidence: 1,
    others: [],
    how: undefined,
  };
}

function idTail(resolved: Resolved | undefined): string {
  return (resolved?.id ?? '').replace(/^[a-z]+:/u, '');
}
