import {
  NeighboursDocument,
  RelationsOfTypesDocument,
  StartActorsDocument,
} from '../../../generated/graphql.ts';
import type { Language, RelationsOfTypesQuery } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { dotOf } from './network.ts';
import type { Link, Network } from './network.ts';

type RelationOfTypes = RelationsOfTypesQuery['relations']['nodes'][number];

/** At most so many pages of 100 relations; a start network that has more says that it was cut. */
const PAGES = 12;
/** Neighbours that one step brings at most. */
const NEIGHBOURS_AT_MOST = 100;

/** Ministries, ISACs and sectors: direct relations, and the measures that ministries share with ISACs. */
export async function loadStartNetwork(language: Language, signal: AbortSignal): Promise<Network> {
  const [actors, { relations, cut }] = await Promise.all([
    ask(StartActorsDocument, { language }, signal),
    loadRelations(signal),
  ]);
  const dots = [...actors.ministries.nodes, ...actors.isacs.nodes, ...actors.sectors.nodes].map(dotOf);
  return { dots, links: collapseMeasures(relations), cut };
}

async function loadRelations(
  signal: AbortSignal,
): Promise<{ relations: readonly RelationOfTypes[]; cut: boolean }> {
  const relations: RelationOfTypes[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const answer: RelationsOfTypesQuery = await ask(
      RelationsOfTypesDocument,
      { types: ['ISAC', 'SECTOR'], after },
      signal,
    );
    relations.push(...answer.relations.nodes);
    if (!answer.relations.pageInfo.hasNextPage) return { relations, cut: false };
    after = answer.relations.pageInfo.endCursor ?? null;
  }
  return { relations, cut: true };
}

/** A measure that names an ISAC becomes a link from each ministry that answers for it. */
function collapseMeasures(relations: readonly RelationOfTypes[]): readonly Link[] {
  return relations.flatMap((relation) => {
    const common = {
      target: relation.to.id,
      kind: relation.kind,
      weight: 1,
      fiscalYears: yearsOf(relation.fiscalYear),
      confidence: relation.confidence,
    };
    return 'ministries' in relation.from
      ? relation.from.ministries.map((ministry) => ({ ...common, source: ministry.id }))
      : [{ ...common, source: relation.from.id }];
  });
}

/** An entity and what its relations lead to. */
export async function loadNeighbours(id: string, language: Language, signal: AbortSignal): Promise<Network> {
  const { node } = await ask(
    NeighboursDocument,
    { id, language, first: NEIGHBOURS_AT_MOST, kinds: null },
    signal,
  );
  if (node === null || !('relations' in node)) return { dots: [], links: [], cut: false };
  return {
    dots: [
      dotOf(node),
      ...node.relations.nodes.flatMap((relation) => [dotOf(relation.from), dotOf(relation.to)]),
    ],
    links: node.relations.nodes.map((relation) => ({
      source: relation.from.id,
      target: relation.to.id,
      kind: relation.kind,
      weight: 1,
      fiscalYears: yearsOf(relation.fiscalYear),
      confidence: relation.confidence,
    })),
    cut: node.relations.totalCount > node.relations.nodes.length,
  };
}

function yearsOf(fiscalYear: number | null | undefined): readonly number[] {
  return fiscalYear === null || fiscalYear === undefined ? [] : [fiscalYear];
}
