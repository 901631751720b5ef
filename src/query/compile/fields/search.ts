import { getNamedType } from 'graphql';
import type { Keyed, Shape } from '../../answer/shape.ts';
import { limitError } from '../../limits.ts';
import { collectFields, selectionsOf } from '../../request/collect-fields.ts';
import { readClauses } from '../../schema-model/read-file.ts';
import type { TextRange } from '../../search/excerpt.ts';
import { searchInput } from '../../search/search-input.ts';
import type { AskedPage, PageClauses } from '../connection.ts';
import { compileConnection } from '../connection.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { beyond, orderLine } from '../keyset.ts';
import type { SortKey } from '../order.ts';
import { nodeTypeOf } from '../order.ts';
import type { Scope } from '../scope.ts';
import { addGuarded, nodeScope } from '../scope.ts';
import { all, subquery, where } from '../text.ts';

/** cypher/read/search.cypher binds `node` and `score`. */
const CLAUSES = readClauses('search');
const NODE = 'node';
const SCORE = 'score';
/** Where the first page begins: a score is 1 at most. */
const ABOVE_ALL = '2';
/** How many hits of each kind are ranked. */
const WINDOW = 1000;

const KEYS: readonly SortKey[] = [
  { expression: () => SCORE, isComputed: true, mayBeNull: false, descending: true },
  { expression: () => `${NODE}.id`, isComputed: false, mayBeNull: false, descending: false },
];
const EXPRESSIONS = KEYS.map((key) => key.expression(NODE));
const SIGNATURE = 'Search';

/** The texts of an entity by field, the best first; src/query/search/excerpt.ts looks for the match among them. */
const TEXTS = [
  "[['name', node.nameJa], ['name', node.nameEn]]",
  subquery('COLLECT', [
    'MATCH (node)-[:HAS_ALIAS]->(alias:Alias)',
    'WITH alias',
    'ORDER BY alias.id',
    "RETURN ['alias', alias.name]",
  ]),
  "[['description', node.descriptionJa], ['description', node.descriptionEn]]",
  subquery('COLLECT', [
    'MATCH (node)-[:HAS_ENTRY]->(entry:MeasureEntry)',
    'WITH entry',
    'ORDER BY entry.sortKey',
    'UNWIND [entry.textJa, entry.textEn] AS text',
    "RETURN ['entry', text]",
  ]),
].join(' + ');

/** One ranked list over every kind of entity, paged by score and id. */
export function search(call: FieldCall): Shape {
  const { compilation, field, nodes } = call;
  const text = argument(call, 'text');
  const input = compilation.parameter((variables) => {
    const typed = String(text?.read(variables));
    const { searchText } = compilation.limits;
    if (typed.length <= searchText) return searchInput(typed);
    throw limitError('searchText', compilation.limits, `\`text\` has ${typed.length} characters`, nodes[0]);
  });
  const window = compilation.parameter(() => WINDOW);
  const types = argument(call, 'types');
  const scope: Scope = {
    variable: NODE,
    types: compilation.possibleTypes(nodeTypeOf(getNamedType(field.type))),
    property: (name) => (name === SCORE ? SCORE : 'null'),
    search: input.slice(1),
  };
  const ranked = CLAUSES.map((line) => line.replaceAll('$search', input).replaceAll('$window', window));
  return compileConnection(call, {
    scope,
    signature: SIGNATURE,
    page: (page) => pageOf(call, page, ranked, types && compilation.parameter(types.read)),
    total: () => {
      throw new Error('SearchConnection has no totalCount');
    },
  });
}

function pageOf(
  call: FieldCall,
  page: AskedPage,
  ranked: readonly string[],
  types: string | undefined,
): PageClauses {
  const { compilation, nodes } = call;
  const cursor =
    page.after === undefined ? undefined : compilation.cursor(page.after, SIGNATURE, KEYS.length, nodes[0]);
  const isOfTypes = types && `${NODE}.type IN ${types}`;
  const isBeyond = cursor && beyond(KEYS, EXPRESSIONS, cursor, false);
  const below = cursor?.[0] ?? ABOVE_ALL;
  const limit = compilation.pageLimit(page);
  const lines = [
    ...ranked.map((line) =>
      line
        .replaceAll('$isOfTypes', isOfTypes ?? 'true')
        .replaceAll('$below', below)
        .replaceAll('$limit', limit),
    ),
    ...where(all([isOfTypes, isBeyond])),
    `WITH ${NODE}, ${SCORE}`,
    orderLine(KEYS, EXPRESSIONS, false),
    `LIMIT ${limit}`,
  ];
  return { lines, limit, keys: EXPRESSIONS };
}

/** The entity of a hit stands bound. */
export function hitEntity(call: FieldCall): Shape {
  const { compilation, field, nodes, row, scope } = call;
  const types = compilation.possibleTypes(getNamedType(field.type));
  const inner = compilation.meter.charge(1, nodes[0], () =>
    compilation.row(row.slots, nodeScope(scope.variable, types), selectionsOf(nodes)),
  );
  return { kind: 'inline', row: inner };
}

/** `field`, `snippet` or `matches`: all three are read from the entity's texts, which the row holds once. */
export function hitText(call: FieldCall): Shape {
  const { compilation, field, nodes, row, scope } = call;
  if (scope.search === undefined) throw new Error('Only a hit has a text');
  const place = { at: addGuarded(row, TEXTS), search: scope.search };
  if (field.name === 'field' || field.name === 'snippet')
    return { kind: 'excerpt', ...place, part: field.name };
  const [type] = compilation.possibleTypes(getNamedType(field.type));
  if (type === undefined) throw new Error('matches gives TextRange');
  const parts = compilation.meter.charge(compilation.limits.listSize, nodes[0], () =>
    collectFields(compilation.collect, type, selectionsOf(nodes)),
  );
  const fields = [...parts].flatMap(([key, [node]]): Keyed<keyof TextRange>[] => {
    const edge = node.name.value;
    return edge === 'start' || edge === 'end' ? [{ key, shape: edge }] : [];
  });
  return { kind: 'matches', ...place, fields };
}
