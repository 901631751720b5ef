import type {
  ActorFact,
  EntryFact,
  EventFact,
  GoalFact,
  InstrumentFact,
  MeasureFact,
  ObservationFact,
  RelationFact,
  StrategyFact,
} from '../../model/facts.ts';
import { documentId } from '../../model/ids.ts';
import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import { decidedLinks } from '../../model/link-decision.ts';
import type { Registry } from '../../model/registry.ts';
import type { Evidence } from './evidence.ts';
import { evidenceIn, linesByNumber } from './evidence.ts';
import { madeLinks } from './made-links.ts';
import type { MadeLinks } from './made-links.ts';
import type { NameResolver } from './name-resolver.ts';
import type { UnresolvedName } from './unresolved-names.ts';
import { nameResolver } from './name-resolver.ts';
import { FactSet } from './telling-builder.ts';

/** What linking one plan has at hand, and the facts it has made so far. */
export interface Linking {
  readonly plan: Plan;
  readonly registry: Registry;
  /** The year that the plan is for. */
  readonly fiscalYear: number | undefined;
  readonly resolver: NameResolver;
  readonly evidence: Evidence;
  readonly links: MadeLinks;
  readonly messages: Message[];
  /** Names that a message was made of. */
  readonly reported: Set<string>;
  /** Names that the registry does not have, by their key, in the order of the document. */
  readonly unresolved: Map<string, UnresolvedName>;
  readonly strategies: FactSet<StrategyFact>;
  readonly goals: FactSet<GoalFact>;
  readonly actors: FactSet<ActorFact>;
  readonly instruments: FactSet<InstrumentFact>;
  readonly events: FactSet<EventFact>;
  readonly measures: FactSet<MeasureFact>;
  readonly entries: FactSet<EntryFact>;
  readonly observations: FactSet<ObservationFact>;
  readonly relations: FactSet<RelationFact>;
}

/** A ministry is named on every page; its measures tell each place, the node itself the first few. */
const MOST_PASSAGES_OF_AN_ENTITY = 10;

export function openLinking(
  plan: Plan,
  registry: Registry,
  fiscalYear: number | undefined,
  decisions: readonly LinkDecision[],
): Linking {
  const { key: document } = plan.document;
  const decided = decidedLinks(document, decisions);
  const pages = new Map(plan.text.map(({ page, lines }) => [page, linesByNumber(lines)]));
  return {
    plan,
    registry,
    fiscalYear,
    resolver: nameResolver(registry, document, decided),
    evidence: evidenceIn(documentId(plan.document.key), (page) => pages.get(page)),
    links: madeLinks(document, decided),
    messages: [],
    reported: new Set(),
    unresolved: new Map(),
    strategies: new FactSet(MOST_PASSAGES_OF_AN_ENTITY),
    goals: new FactSet(MOST_PASSAGES_OF_AN_ENTITY),
    actors: new FactSet(MOST_PASSAGES_OF_AN_ENTITY),
    instruments: new FactSet(MOST_PASSAGES_OF_AN_ENTITY),
    events: new FactSet(MOST_PASSAGES_OF_AN_ENTITY),
    measures: new FactSet(),
    entries: new FactSet(),
    observations: new FactSet(),
    relations: new FactSet(),
  };
}
