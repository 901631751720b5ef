import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, getNamedType } from 'graphql';
import { ENTITY_LABELS } from '../../src/model/entity.ts';
import { RELATION_KINDS, isRelationKind } from '../../src/model/relation-kind.ts';
import { nodePage, relationPage, touching } from './connections.ts';
import { evidenceField, evidencePage } from './evidence.ts';
import { list, measuresOf, sectorsOf } from './filters.ts';
import { gapsOf } from './gaps.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { across, bySortKey, compareValues } from './graph.ts';
import { matrixOf } from './matrix.ts';
import { nameOf, resolveName } from './names.ts';
import type { Arguments, Place } from './place.ts';
import { isEdge, isNode, isPassage, localized } from './place.ts';
import { pathsOf } from './routes.ts';

const TYPES = [...Object.values(ENTITY_LABELS), 'MeasureEntry', 'Observation', 'Document', 'Page'];

/** Answers by plain functions over the graph in memory, completed by graphql-js: what the engine must equal. */
export function answerInMemory(
  schema: GraphQLSchema,
  graph: Graph,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return Promise.resolve(
    execute({
      schema,
      document,
      variableValues: variables,
      fieldResolver: (source: Place, given: Arguments, _context, info) => {
        const type = info.parentType.name;
        if (type === 'Query') return root(graph, info.fieldName, given, getNamedType(info.returnType).name);
        if (isEdge(source)) return relationField(graph, source, info.fieldName, given);
        if (isNode(source))
          return nodeField(graph, source, info.fieldName, given, getNamedType(info.returnType).name);
        if (isPassage(source)) return evidenceField(graph, source, info.fieldName, given);
        const value = source?.[info.fieldName];
        return typeof value === 'function' ? (value as (given: Arguments) => unknown)(given) : value;
      },
      typeResolver: (source: Place) =>
        isEdge(source) ? 'Relation' : TYPES.find((label) => isNode(source) && source.labels.has(label)),
    }),
  );
}

function root(graph: Graph, field: string, given: Arguments, returns: string): unknown {
  const labelled = (label: string): readonly GraphNode[] =>
    graph.nodes.filter((node) => node.labels.has(label));
  switch (field) {
    case 'node':
      return byId(graph, given['id']);
    case 'nodes':
      return list(given['ids']).map((id) => byId(graph, id));
    case 'strategies':
      return [...labelled('Strategy')].sort(bySortKey);
    case 'relations':
      return relationPage(relationsIn(graph), given, (edge) => [edge.from, edge.to]);
    case 'gaps':
      return gapsOf(graph, given['kinds']);
    case 'matrix':
      return matrixOf(graph, given, coverages(graph));
    case 'paths':
      return pathsOf(graph, given);
    case 'coverage':
      return coverages(graph);
    case 'resolve':
      return resolveName(labelled('Entity'), given);
    case 'statistics': {
      const [state] = labelled('GraphState');
      return {
        nodes: Object.entries(ENTITY_LABELS).map(([type, label]) => ({
          type,
          count: labelled(label).length,
        })),
        relations: RELATION_KINDS.map((kind) => ({
          kind,
          count: graph.edges.filter((edge) => edge.type === kind).length,
        })),
        documents: labelled('Document').length,
        revision: String(state?.properties['revision']),
        updatedAt: String(state?.properties['updatedAt']),
        coverage: coverages(graph),
      };
    }
    default:
      return nodePage(labelled(returns.replace(/Connection$/u, '')), returns, given);
  }
}

function relationsIn(graph: Graph): readonly GraphEdge[] {
  return graph.edges.filter((edge) => isRelationKind(edge.type));
}

function byId(graph: Graph, id: unknown): GraphNode | GraphEdge | null {
  const node = graph.nodes.find((each) => each.labels.has('Node') && each.properties['id'] === id);
  return node ?? relationsIn(graph).find((each) => each.properties['id'] === id) ?? null;
}

/** Lists of nodes by the relationship they hang on: [type, direction, label of the other end]. */
const LISTS: Readonly<Record<string, readonly [string, 'IN' | 'OUT', string?]>> = {
  aliases: ['HAS_ALIAS', 'OUT'],
  goals: ['OF_STRATEGY', 'IN'],
  children: ['HAS_SUBGOAL', 'OUT'],
  parent: ['HAS_SUBGOAL', 'IN'],
  strategy: ['OF_STRATEGY', 'OUT'],
  goal: ['TOWARDS', 'OUT'],
  instruments: ['INVOLVES', 'OUT', 'Instrument'],
  events: ['INVOLVES', 'OUT', 'Event'],
  entries: ['HAS_ENTRY', 'OUT'],
  restates: ['RESTATES', 'OUT'],
  restatedBy: ['RESTATES', 'IN'],
  succeeds: ['SUCCEEDS', 'OUT'],
  succeededBy: ['SUCCEEDS', 'IN'],
  participants: ['PARTICIPATES_IN', 'IN', 'Actor'],
  pages: ['HAS_PAGE', 'OUT'],
  of: ['OBSERVES', 'OUT'],
};
const SINGLE = new Set([
  'parent',
  'strategy',
  'goal',
  'restates',
  'succeeds',
  'succeededBy',
  'of',
  'document',
]);

function nodeField(graph: Graph, node: GraphNode, field: string, given: Arguments, returns: string): unknown {
  const { labels, properties } = node;
  const related = LISTS[field];
  if (related !== undefined) {
    const [type, direction, label] = related;
    const found = [...across(node, type, direction, label)]
      .filter(
        (each) =>
          given['kind'] === undefined || given['kind'] === null || each.properties['kind'] === given['kind'],
      )
      .filter(
        (each) =>
          typeof given['fiscalYear'] !== 'number' || each.properties['fiscalYear'] === given['fiscalYear'],
      )
      .sort(field === 'aliases' ? byNameAndId : bySortKey);
    return SINGLE.has(field) ? found[0] : found;
  }
  switch (field) {
    case 'name':
      return labels.has('Alias') ? properties['name'] : nameOf(node, given);
    case 'description':
    case 'title':
    case 'text':
    case 'what':
      return localized(properties, field, given['language']);
    case 'degree':
      return touching(node, given).length;
    case 'relations':
      return relationPage(touching(node, given), given, (edge) => [edge.from === node ? edge.to : edge.from]);
    case 'evidence':
      return evidencePage(graph, properties, given, measureOfNode(node));
    case 'sectors':
      return [...sectorsOf(node)].sort(bySortKey);
    case 'observations':
      return [
        ...across(node, labels.has('Measure') ? 'STATES' : 'OBSERVES', labels.has('Measure') ? 'OUT' : 'IN'),
      ].sort(bySortKey);
    case 'measures':
      return nodePage(measuresOf(node), returns, given);
    case 'members':
      return across(node, 'OBSERVES', 'IN')
        .filter(
          (each) =>
            /会員|加盟|参加/u.test(String(each.properties['whatJa'])) ||
            /member/iu.test(String(each.properties['whatEn'])),
        )
        .sort(bySortKey);
    case 'document':
      return across(
        node,
        labels.has('Page') ? 'HAS_PAGE' : 'IN_DOCUMENT',
        labels.has('Page') ? 'IN' : 'OUT',
      )[0];
    case 'coverage':
      return coverageOf(node);
    case 'ministries':
    case 'isacs':
    case 'organizations': {
      const found = met(
        node,
        { ministries: 'Ministry', isacs: 'Isac', organizations: 'Organization' }[field],
      );
      return returns.endsWith('Connection') ? nodePage(found, returns, given) : [...found].sort(bySortKey);
    }
    default:
      return properties[field];
  }
}

function coverageOf(document: GraphNode): Arguments {
  const measures = measuresOf(document);
  return {
    pagesRead: across(document, 'HAS_PAGE', 'OUT').filter((page) => page.properties['isRead'] === true)
      .length,
    pagesTotal: document.properties['pagesTotal'],
    measures: measures.length,
    completeMeasures: measures.filter((each) => each.properties['isComplete'] === true).length,
  };
}

function coverages(graph: Graph): readonly Arguments[] {
  const documents = graph.nodes.filter((node) => node.labels.has('Document') && measuresOf(node).length > 0);
  return documents.sort(bySortKey).map(coverageOf);
}

/** Who stands in a list of actors of a measure, a sector, or (through measures or directly) another actor. */
function met(node: GraphNode, label: string): readonly GraphNode[] {
  if (node.labels.has('Measure')) {
    return label === 'Ministry'
      ? across(node, 'RESPONSIBLE_FOR', 'IN')
      : across(node, 'INVOLVES', 'OUT', label);
  }
  if (node.labels.has('Sector'))
    return across(node, label === 'Ministry' ? 'OVERSEES' : 'COVERS', 'IN', label);
  const through = measuresOf(node).flatMap((measure) => met(measure, label));
  const direct = touching(node, {})
    .filter(
      ({ type }) =>
        !['RESPONSIBLE_FOR', 'INVOLVES', 'OVERSEES', 'COVERS', 'RESTATES', 'SUCCEEDS'].includes(type),
    )
    .map((edge) => (edge.from === node ? edge.to : edge.from));
  return [...new Set([...through, ...direct])].filter((each) => each.labels.has(label));
}

function byNameAndId(a: GraphNode, b: GraphNode): number {
  return (
    compareValues(a.properties['name'], b.properties['name']) ||
    compareValues(a.properties['id'], b.properties['id'])
  );
}

function measureOfNode(node: GraphNode): GraphNode | undefined {
  if (node.labels.has('Measure')) return node;
  return across(node, node.labels.has('Observation') ? 'STATES' : 'HAS_ENTRY', 'IN')[0];
}

function relationField(graph: Graph, edge: GraphEdge, field: string, given: Arguments): unknown {
  const { properties } = edge;
  const measure = graph.nodes.find(
    (node) => node.labels.has('Measure') && node.properties['id'] === properties['measureId'],
  );
  switch (field) {
    case 'kind':
      return edge.type;
    case 'from':
    case 'to':
      return edge[field];
    case 'measure':
      return measure;
    case 'detail':
      return localized(properties, 'detail', given['language']);
    case 'evidence':
      return evidencePage(graph, properties, given, measure);
    default:
      return properties[field];
  }
}
