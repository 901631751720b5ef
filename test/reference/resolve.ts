import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, getNamedType } from 'graphql';
import { ENTITY_LABELS } from '../../src/model/entity.ts';
import { RELATION_KINDS, isRelationKind } from '../../src/model/relation-kind.ts';
import { nameKey } from '../../src/model/text.ts';
import { footnote } from '../../src/query/answer/citation.ts';
import { encodeCursor } from '../../src/query/cursor.ts';
import { inForce, list, measuresOf, nodePasses, relationPasses, sectorsOf } from './filters.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { across, bySortKey, compareValues, textOf } from './graph.ts';
import type { PageRequest, ReferenceKey } from './page.ts';
import { cut, page } from './page.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Place = GraphNode | GraphEdge | Passage | Readonly<Record<string, unknown>> | undefined;

/** A passage and the measure whose marker its footnote names. */
interface Passage {
  readonly passage: GraphNode;
  readonly measure: GraphNode | undefined;
}

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
        return source?.[info.fieldName];
      },
      typeResolver: (source: Place) =>
        isEdge(source) ? 'Relation' : TYPES.find((label) => isNode(source) && source.labels.has(label)),
    }),
  );
}

function isNode(source: Place): source is GraphNode {
  return source !== undefined && 'labels' in source;
}

function isEdge(source: Place): source is GraphEdge {
  return source !== undefined && 'from' in source && 'type' in source && 'properties' in source;
}

function isPassage(source: Place): source is Passage {
  return source !== undefined && 'passage' in source;
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

const SCORES: Readonly<Record<string, number>> = {
  OFFICIAL: 0.95,
  SHORT: 0.9,
  SPELLING: 0.9,
  TRANSLATION: 0.9,
  ABBREVIATION: 0.8,
  FORMER: 0.7,
};

function resolveName(entities: readonly GraphNode[], given: Arguments): unknown {
  const key = nameKey(String(given['name']));
  const types = given['types'];
  return entities
    .filter((entity) => !Array.isArray(types) || types.includes(entity.properties['type']))
    .flatMap((entity) => {
      const { nameJa, nameEn, nameKeyJa, nameKeyEn } = entity.properties;
      const candidates = [
        ...(nameKeyJa === key
          ? [{ score: 1, matched: { name: nameJa, language: 'JA', kind: 'OFFICIAL' } }]
          : []),
        ...(nameKeyEn === key
          ? [{ score: 1, matched: { name: nameEn, language: 'EN', kind: 'OFFICIAL' } }]
          : []),
        ...across(entity, 'HAS_ALIAS', 'OUT')
          .filter((alias) => alias.properties['key'] === key)
          .map((alias) => ({
            score: SCORES[String(alias.properties['kind'])] ?? 0,
            matched: alias.properties,
          })),
      ];
      const [best] = candidates.sort(
        (a, b) =>
          b.score - a.score ||
          compareValues(a.matched['name'], b.matched['name']) ||
          compareValues(a.matched['kind'], b.matched['kind']),
      );
      return best === undefined ? [] : [{ entity, ...best }];
    })
    .sort((a, b) => b.score - a.score || bySortKey(a.entity, b.entity))
    .slice(0, 25);
}

function nodePage(items: readonly GraphNode[], returns: string, given: Arguments): unknown {
  const type = returns.replace(/Connection$/u, '');
  const passing = items.filter((node) => nodePasses(node, given['where']));
  const orders = list(given['orderBy']) as readonly { field: string; direction: string }[];
  const keys = orders.map(({ field, direction }): ReferenceKey<GraphNode> => {
    return { of: (node) => orderValue(node, field), descending: direction === 'DESC' };
  });
  const signature = [
    type,
    ...orders.map((order) => `${order.field}${order.direction === 'DESC' ? '-' : '+'}`),
  ];
  const last: ReferenceKey<GraphNode> = { of: (node) => node.properties['sortKey'], descending: false };
  return page(passing, signature.join(' '), [...keys, last], given as PageRequest);
}

function orderValue(node: GraphNode, field: string): unknown {
  const { properties } = node;
  switch (field) {
    case 'NAME':
      return properties['nameKeyJa'];
    case 'TITLE':
      return properties['titleJa'];
    case 'PAGE':
      return properties['page'];
    case 'STATUS':
      return properties['status'];
    case 'DATE':
      return properties['date'];
    case 'ADDED_ON':
      return properties['addedOn'];
    case 'DECIDED_ON':
      return properties['decidedOn'];
    case 'NUMBER':
      return properties['sortKey'];
    case 'FISCAL_YEAR':
      return node.labels.has('Measure') ? list(properties['fiscalYears']).at(-1) : properties['fiscalYear'];
    case 'MINISTRY_COUNT':
      return across(node, 'RESPONSIBLE_FOR', 'IN').length;
    case 'MEASURE_COUNT':
      return measuresOf(node).length;
    case 'RELATION_COUNT':
      return touching(node, {}).length;
    default:
      throw new Error(`The reference knows no order ${field}`);
  }
}

function touching(node: GraphNode, given: Arguments): readonly GraphEdge[] {
  const direction = given['direction'] ?? 'BOTH';
  const kinds = given['kinds'];
  return [...(direction === 'IN' ? [] : node.out), ...(direction === 'OUT' ? [] : node.in)].filter((edge) =>
    Array.isArray(kinds) ? kinds.includes(edge.type) : isRelationKind(edge.type),
  );
}

function relationPage(
  edges: readonly GraphEdge[],
  given: Arguments,
  others: (edge: GraphEdge) => readonly GraphNode[],
): unknown {
  const kinds = given['kinds'];
  const passing = edges
    .filter((edge) => !Array.isArray(kinds) || kinds.includes(edge.type))
    .filter((edge) => relationPasses(edge, given['where'], others(edge)));
  const key: ReferenceKey<GraphEdge> = { of: (edge) => edge.properties['id'], descending: false };
  return page(passing, 'Relation', [key], given as PageRequest);
}

function localized(properties: Arguments, stem: string, language: unknown): unknown {
  const isEnglish = language === 'EN';
  const [ja, en] = [properties[`${stem}Ja`], properties[`${stem}En`]];
  return isEnglish ? (en ?? ja) : (ja ?? en);
}

function nameOf(node: GraphNode, given: Arguments): unknown {
  const language = given['language'] ?? 'JA';
  const on = given['on'];
  const former = across(node, 'HAS_ALIAS', 'OUT')
    .map(({ properties }) => properties)
    .filter(
      (alias) =>
        typeof on === 'string' &&
        alias['kind'] === 'FORMER' &&
        (alias['language'] ?? language) === language &&
        (alias['validFrom'] !== undefined || alias['validTo'] !== undefined) &&
        inForce(alias['validFrom'], alias['validTo'], on),
    )
    .sort(
      (a, b) =>
        compareValues(b['validFrom'] ?? '', a['validFrom'] ?? '') || compareValues(a['name'], b['name']),
    );
  return former[0]?.['name'] ?? localized(node.properties, 'name', language);
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
      return {
        pagesRead: across(node, 'HAS_PAGE', 'OUT').filter((each) => each.properties['isRead'] === true)
          .length,
        pagesTotal: properties['pagesTotal'],
        measures: measuresOf(node).length,
        completeMeasures: measuresOf(node).filter((each) => each.properties['isComplete'] === true).length,
      };
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

function evidencePage(
  graph: Graph,
  properties: Arguments,
  given: Arguments,
  measure: GraphNode | undefined,
): unknown {
  const ids = list(properties['passageIds']).map(String);
  const passages = ids.flatMap((id): Passage[] => {
    const passage = graph.nodes.find((node) => node.labels.has('Passage') && node.properties['id'] === id);
    return passage === undefined ? [] : [{ passage, measure }];
  });
  const idOf = (each: Passage): string => String(each.passage.properties['id']);
  return cut(
    passages,
    ids.length,
    (each) => encodeCursor('Evidence', [idOf(each)]),
    (each, cursor) => {
      const [, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
      const place = ids.indexOf(id ?? '');
      return place < 0 ? -1 : ids.indexOf(idOf(each)) - place;
    },
    given as PageRequest,
  );
}

function evidenceField(
  graph: Graph,
  { passage, measure }: Passage,
  field: string,
  given: Arguments,
): unknown {
  const { properties } = passage;
  const [document] = across(passage, 'IN_DOCUMENT', 'OUT');
  const page = graph.nodes.find(
    (node) =>
      node.labels.has('Page') &&
      node.properties['documentId'] === properties['documentId'] &&
      node.properties['number'] === properties['page'],
  );
  const lines = list(properties['lines']).map(Number);
  if (field === 'document') return document;
  if (field === 'context') {
    const { lineNumbers, lineTexts, lineColumns } = page?.properties ?? {};
    const from = Number(lines[0]) - Number(given['before'] ?? 3);
    const to = Number(lines.at(-1)) + Number(given['after'] ?? 3);
    return list(lineNumbers).flatMap((line, index) =>
      Number(line) >= from && Number(line) <= to
        ? [{ line, text: list(lineTexts)[index], column: list(lineColumns)[index] }]
        : [],
    );
  }
  if (field !== 'citation') return properties[field];
  const told = document?.properties ?? {};
  const language = given['language'] === 'EN' ? 'EN' : 'JA';
  return footnote(
    {
      title: textOf(localized(told, 'title', language)) ?? textOf(properties['title']),
      decidedOn: textOf(told['decidedOn']),
      annex: textOf(told['annex']),
      label: textOf(page?.properties['label']),
      page: typeof properties['page'] === 'number' ? properties['page'] : undefined,
      marker: textOf(measure?.properties['marker']),
      lines,
      url: document === undefined ? textOf(properties['url']) : undefined,
    },
    language,
  );
}
