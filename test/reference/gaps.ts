import type { Language } from '../../src/model/entity.ts';
import { isRelationKind } from '../../src/model/relation-kind.ts';
import { GAP_DEFINITIONS, showingOperation } from '../../src/query/gaps/gap-kind.ts';
import { list } from './filters.ts';
import type { Graph, GraphNode } from './graph.ts';
import { across, bySortKey, textOf } from './graph.ts';
import type { Arguments } from './place.ts';
import { localized } from './place.ts';

/** Where something is missing; of a year, where it is the result of one. */
interface Missing {
  readonly entity: GraphNode;
  readonly year?: number;
}

function yearsOf(measure: GraphNode, kind: string): readonly number[] {
  return across(measure, 'HAS_ENTRY', 'OUT')
    .filter(({ properties }) => properties['kind'] === kind)
    .map(({ properties }) => Number(properties['fiscalYear']));
}

function isComplete({ properties }: GraphNode): boolean {
  return properties['isComplete'] === true;
}

const LABELS: Readonly<Record<string, string>> = {
  SECTOR_WITHOUT_ISAC: 'Sector',
  ISAC_WITHOUT_MINISTRY: 'Isac',
};

/** Where each kind of gap is, of all nodes of its label. */
const FOUND: Readonly<Record<string, (node: GraphNode) => readonly Missing[]>> = {
  SECTOR_WITHOUT_ISAC: whole((sector) =>
    across(sector, 'COVERS', 'IN', 'Isac').every(({ properties }) => properties['country'] !== 'JP'),
  ),
  ISAC_WITHOUT_MINISTRY: whole(
    (isac) =>
      isac.properties['country'] === 'JP' &&
      across(isac, 'INVOLVES', 'IN', 'Measure').every(
        (measure) => across(measure, 'RESPONSIBLE_FOR', 'IN', 'Ministry').length === 0,
      ) &&
      ![
        ...isac.in.map((edge) => [edge.type, edge.from] as const),
        ...isac.out.map((edge) => [edge.type, edge.to] as const),
      ].some(([type, other]) => isRelationKind(type) && other.labels.has('Ministry')),
  ),
  MEASURE_WITHOUT_MINISTRY: whole(
    (measure) => isComplete(measure) && across(measure, 'RESPONSIBLE_FOR', 'IN').length === 0,
  ),
  RESULT_MISSING: whole(
    (measure) =>
      isComplete(measure) &&
      measure.properties['status'] !== 'NEW' &&
      yearsOf(measure, 'RESULT').length === 0,
  ),
  PLAN_WITHOUT_RESULT: (measure) => {
    if (!isComplete(measure)) return [];
    const [document] = across(measure, 'IN_DOCUMENT', 'OUT');
    const own = document?.properties['fiscalYear'] ?? list(measure.properties['fiscalYears']).at(-1);
    const results = yearsOf(measure, 'RESULT');
    return [...new Set(yearsOf(measure, 'PLAN'))]
      .filter((year) => year < Number(own) && !results.includes(year))
      .sort((a, b) => a - b)
      .map((year) => ({ entity: measure, year }));
  },
  RESTATED_WITHOUT_ORIGINAL: whole(
    (measure) => measure.properties['isRestated'] === true && across(measure, 'RESTATES', 'OUT').length === 0,
  ),
};

function whole(isMissing: (node: GraphNode) => boolean): (node: GraphNode) => readonly Missing[] {
  return (node) => (isMissing(node) ? [{ entity: node }] : []);
}

export function gapsOf(graph: Graph, kinds: unknown): readonly unknown[] {
  return GAP_DEFINITIONS.filter(({ kind }) => !Array.isArray(kinds) || kinds.includes(kind)).flatMap(
    (definition) => {
      const { kind } = definition;
      const label = LABELS[kind] ?? 'Measure';
      const nodes = graph.nodes.filter((node) => node.labels.has(label)).sort(bySortKey);
      const found = nodes.flatMap((node) => FOUND[kind]?.(node) ?? []);
      return found.map(({ entity, year }) => ({
        kind,
        entity,
        total: found.length,
        query: showingOperation(definition, String(entity.properties['id'])),
        explanation: ({ language }: Arguments) => {
          const { marker, page } = entity.properties;
          const said: Language = language === 'EN' ? 'EN' : 'JA';
          return definition.explanation[said]({
            name: String(localized(entity.properties, 'name', said)),
            marker: textOf(marker),
            page: typeof page === 'number' ? page : undefined,
            year,
          });
        },
      }));
    },
  );
}
