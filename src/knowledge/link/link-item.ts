import type { EventFact, PassageFact, RelationFact } from '../../model/facts.ts';
import { observationId } from '../../model/ids.ts';
import type { PlanItem } from '../../model/plan/plan.ts';
import { nameKey } from '../../model/text.ts';
import { noteName, reportName, tellEntity } from './entities.ts';
import type { QuotedFact } from './evidence.ts';
import type { Linking } from './linking.ts';
import type { LinkedItem } from './link-section.ts';
import { eventFact, meetingEvent, tellEvent } from './meetings.ts';
import type { NameHint, Resolved } from './name-resolver.ts';
import { relationFact } from './telling-builder.ts';

/** Tells what an item says: who is responsible, whom it names, its relations, meetings, events and counts. */
export function linkItem(linked: LinkedItem, linking: Linking): void {
  const teller = itemTeller(linked, linking);
  teller.ministries();
  teller.mentions();
  teller.relations();
  teller.events();
  teller.observations();
}

interface ItemTeller {
  ministries(): void;
  mentions(): void;
  relations(): void;
  events(): void;
  observations(): void;
}

function itemTeller({ id: measureId, item, path }: LinkedItem, linking: Linking): ItemTeller {
  const { evidence, resolver } = linking;
  const hints = hintsOf(item);
  const events = new Map(
    item.events.map((event): [string, EventFact] => [nameKey(event.titleJa), eventFact(event, resolver)]),
  );

  const yearOf = (fact: QuotedFact): number | undefined =>
    (fact.entry === null ? undefined : item.entries[fact.entry]?.fiscalYear) ?? linking.fiscalYear;

  /** The thing that a name means, told as a node of the graph. */
  const name = (written: string, fact: QuotedFact | undefined, passage: PassageFact): Resolved => {
    const year = fact === undefined ? linking.fiscalYear : yearOf(fact);
    const date = year === undefined ? undefined : `${year + 1}-03`;
    // The item's own events first: a name such as 定例会合 means the one of this date.
    const event = events.get(nameKey(written));
    if (event !== undefined) return tellEvent(event, passage, linking);
    const resolved = resolver.resolve(written, date, hints.get(nameKey(written)));
    noteName(resolved, written, { page: item.page, path }, linking);
    reportName(resolved, written, { page: item.page, path }, linking);
    tellEntity(resolved, passage, linking);
    return resolved;
  };
  const involve = (resolved: Resolved, passage: PassageFact): void => {
    if (resolved.type === 'SECTOR') return;
    linking.relations.add(
      relationFact({ kind: 'INVOLVES', from: measureId, to: resolved.id, measureId, passages: [passage] }),
    );
  };
  const relate = (
    fact: QuotedFact,
    relation: Pick<RelationFact, 'kind' | 'from' | 'to' | 'date' | 'place'>,
  ): void => {
    const fiscalYear = yearOf(fact);
    linking.relations.add(
      relationFact({
        ...relation,
        measureId,
        ...(fiscalYear === undefined ? {} : { fiscalYear }),
        passages: [evidence.ofFact(item, fact)],
      }),
    );
  };

  return {
    ministries() {
      for (const written of item.ministries) {
        const passage = evidence.ofHead(item, written);
        const ministry = name(written, undefined, passage);
        linking.relations.add(
          relationFact({
            kind: 'RESPONSIBLE_FOR',
            from: ministry.id,
            to: measureId,
            measureId,
            ...(linking.fiscalYear === undefined ? {} : { fiscalYear: linking.fiscalYear }),
            passages: [passage],
          }),
        );
      }
    },
    mentions() {
      for (const mention of item.mentions) {
        const passage = evidence.ofFact(item, mention);
        involve(name(mention.name, mention, passage), passage);
      }
    },
    relations() {
      for (const relation of item.relations) {
        const passage = evidence.ofFact(item, relation);
        const from = name(relation.subject, relation, passage);
        const to = name(relation.object, relation, passage);
        // A relation to itself says nothing: two names of one body.
        if (from.id === to.id) continue;
        involve(from, passage);
        involve(to, passage);
        const when = {
          ...(relation.date === null ? {} : { date: relation.date }),
          ...(relation.place === null ? {} : { place: relation.place }),
        };
        relate(relation, { kind: relation.kind, from: from.id, to: to.id, ...when });
        if (relation.kind !== 'MEETS_WITH' || relation.date === null) continue;
        const event = meetingEvent(
          [from, to],
          relation.date,
          relation.place ?? undefined,
          linking.registry,
          passage,
        );
        linking.events.add(event);
        relate(relation, { kind: 'PARTICIPATES_IN', from: from.id, to: event.id, ...when });
        relate(relation, { kind: 'PARTICIPATES_IN', from: to.id, to: event.id, ...when });
        linking.relations.add(
          relationFact({ kind: 'INVOLVES', from: measureId, to: event.id, measureId, passages: [passage] }),
        );
      }
    },
    events() {
      for (const event of item.events) {
        const passage = evidence.ofFact(item, event);
        const told = name(event.titleJa, event, passage);
        involve(told, passage);
        for (const participant of event.participants) {
          const actor = name(participant, event, passage);
          involve(actor, passage);
          relate(event, { kind: 'PARTICIPATES_IN', from: actor.id, to: told.id });
        }
      }
    },
    observations() {
      for (const observation of item.observations) {
        const passage = evidence.ofFact(item, observation);
        const of = name(observation.of, observation, passage);
        involve(of, passage);
        const fiscalYear = yearOf(observation);
        const counted = {
          value: observation.value,
          unit: observation.unit,
          whatJa: observation.what,
          ...(observation.asOf === null ? {} : { asOf: observation.asOf }),
          ...(fiscalYear === undefined ? {} : { fiscalYear }),
          ofId: of.id,
        };
        linking.observations.add({ id: observationId(counted), ...counted, measureId, passages: [passage] });
      }
    },
  };
}

/** What the item's mentions say of their names; the ministries of the item are ministries. */
function hintsOf(item: PlanItem): ReadonlyMap<string, NameHint> {
  return new Map([
    ...item.mentions.map((mention): [string, NameHint] => [
      nameKey(mention.name),
      { type: mention.type, kind: mention.kind ?? undefined },
    ]),
    ...item.ministries.map((ministry): [string, NameHint] => [
      nameKey(ministry),
      { type: 'MINISTRY', kind: undefined },
    ]),
  ]);
}
