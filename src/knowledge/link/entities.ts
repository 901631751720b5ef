import { INSTRUMENT_KINDS, ORGANIZATION_KINDS } from '../../model/entity.ts';
import type { InstrumentKind, OrganizationKind } from '../../model/entity.ts';
import type { ActorFact, EventFact, InstrumentFact, PassageFact } from '../../model/facts.ts';
import type { Linking } from './linking.ts';
import { noteUnresolved } from './unresolved-names.ts';
import type { Resolved } from './name-resolver.ts';

/**
 * Tells the node of a name, with all that the registry knows of it, so that a page loaded alone shows English names as
 * well. What the registry does not know weighs little.
 */
export function tellEntity(resolved: Resolved, passage: PassageFact, linking: Linking): void {
  const passages = [{ ...passage, confidence: Math.min(passage.confidence, resolved.confidence) }];
  switch (resolved.type) {
    case 'MINISTRY':
    case 'ISAC':
    case 'ORGANIZATION':
      linking.actors.add({ ...actorOf(resolved, resolved.type), passages });
      return;
    case 'INSTRUMENT':
      linking.instruments.add({ ...instrumentOf(resolved), passages });
      return;
    case 'EVENT':
      linking.events.add({ ...eventOf(resolved), passages });
      return;
    case 'SECTOR':
      // Sectors are the registry's alone; a plan that names one adds nothing to it.
      return;
  }
}

function actorOf(resolved: Resolved, type: ActorFact['type']): ActorFact {
  const { known, id, nameJa, kind } = resolved;
  if (known !== undefined && 'type' in known) return known;
  return {
    id,
    type,
    nameJa,
    ...(type === 'ORGANIZATION' ? { kind: isOrganizationKind(kind) ? kind : 'OTHER' } : {}),
    passages: [],
  };
}

function instrumentOf(resolved: Resolved): InstrumentFact {
  const { known, id, nameJa, kind } = resolved;
  if (known !== undefined && 'kind' in known && !('type' in known)) return known;
  return { id, nameJa, kind: isInstrumentKind(kind) ? kind : 'OTHER', passages: [] };
}

function eventOf(resolved: Resolved): EventFact {
  const { known, id, nameJa } = resolved;
  if (known !== undefined && !('type' in known) && !('kind' in known)) return known;
  return { id, nameJa, passages: [] };
}

function isOrganizationKind(kind: Resolved['kind']): kind is OrganizationKind {
  return ORGANIZATION_KINDS.some((known) => known === kind);
}

function isInstrumentKind(kind: Resolved['kind']): kind is InstrumentKind {
  return INSTRUMENT_KINDS.some((known) => known === kind);
}

/** How far each way of naming may be trusted to mean the thing. */
const TRUST: Readonly<Record<Exclude<Resolved['how'], undefined>, number>> = {
  NAME: 0.98,
  OFFICIAL: 0.98,
  SHORT: 0.95,
  SPELLING: 0.95,
  TRANSLATION: 0.95,
  FORMER: 0.9,
  ABBREVIATION: 0.85,
};

/** Notes that a name of the text was taken for a thing of the registry, for people to review. */
export function noteName(resolved: Resolved, written: string, place: Place, linking: Linking): void {
  if (resolved.how === undefined) return;
  linking.links.make({
    kind: 'NAME',
    from: written,
    to: resolved.id,
    page: place.page,
    confidence: Math.min(resolved.confidence, TRUST[resolved.how]),
  });
}

interface Place {
  readonly page: number;
  /** In the plan. */
  readonly path: string;
}

/** Notes a name that the registry does not have; says, once for each name, that it has it more than once. */
export function reportName(resolved: Resolved, written: string, place: Place, linking: Linking): void {
  // Sure and not in the registry: a person said that it is a thing of its own.
  if (resolved.known === undefined && resolved.confidence === 1) return;
  if (resolved.known === undefined) {
    noteUnresolved(linking.unresolved, written, resolved.id, place);
  } else if (resolved.others.length > 0 && !linking.reported.has(written)) {
    linking.reported.add(written);
    linking.messages.push({
      code: 'AMBIGUOUS_NAME',
      severity: 'info',
      ...place,
      text: `a name means one thing, but ${written} is the name of ${[resolved.id, ...resolved.others].join(', ')}; the first was taken`,
      advice: 'Write the key of the one that is meant, if it is not the first.',
    });
  }
}
