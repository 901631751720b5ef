/** An operation that nobody means well with, and its variables. */
export interface HostileOperation {
  readonly what: string;
  readonly query: string;
  readonly variables?: unknown;
}

const nested = (levels: number, field: string, leaf: string): string =>
  `${`${field} { `.repeat(levels)}${leaf}${' }'.repeat(levels)}`;
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const deepJson = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const NUMBERS = [
  '2147483648',
  '-1',
  '0',
  '1e400',
  '9'.repeat(400),
  '-0',
  '1.5',
  'NaN',
  '0x10',
  '"1"',
  'null',
];
const STRINGS: readonly (readonly [string, string])[] = [
  ['NUL', '\u0000'],
  ['a lone surrogate', '\ud800'],
  ['text that turns its direction', '\u202e\u2066'],
  ['100,000 characters', 'あ'.repeat(100_000)],
  ['100,000 combining marks', `e${'\u0301'.repeat(100_000)}`],
  ['Lucene’s own signs', '+-&&||!(){}[]^"~*?:\\/ AND OR NOT'],
  ['open quotes and braces', '"\'`{${{<%#'.repeat(50)],
  ['Cypher', "'}) DETACH DELETE n //"],
  ['wildcards alone', '*'.repeat(400)],
  ['a name of Object', '__proto__'],
  ['blanks alone', ' \t\u3000'.repeat(50)],
  ['nothing', ''],
];

/** Every shape that is known to bring a GraphQL server down, and those that ours could be brought down by. */
export const HOSTILE_OPERATIONS: readonly HostileOperation[] = [
  ...[20, 500, 1_600].map((levels) => ({
    what: `${levels} levels deep`,
    query: `{ isacs { nodes { ${nested(levels, 'ministries { nodes', 'id')}${' }'.repeat(levels)} } } }`,
  })),
  { what: '2,000 open braces', query: '{ a '.repeat(2_000) },
  { what: '100,000 open braces', query: '{'.repeat(100_000) },
  { what: '100,000 open brackets in a value', query: `{ nodes(ids: ${'['.repeat(100_000)}` },
  { what: 'a deep value', query: `{ nodes(ids: ${deepJson(2_000)}) { id } }` },
  {
    what: 'a deep object',
    query: `{ isacs(where: ${'{ not: '.repeat(1_000)}{}${' }'.repeat(1_000)}) { totalCount } }`,
  },
  {
    what: 'a deep list type',
    query: `query ($a: ${'['.repeat(2_000)}Int${']'.repeat(2_000)}) { __typename }`,
  },
  { what: '1,000 aliases', query: `{ ${many(1_000, (index) => `a${index}: isacs { totalCount }`)} }` },
  { what: 'the same field 1,500 times', query: `{ ${'statistics { documents } '.repeat(1_000)} }` },
  { what: '2,000 aliases of a word', query: `{ ${many(1_600, (index) => `a${index}: __typename`)} }` },
  {
    what: 'fields that overlap pairwise',
    query: `{ isacs { ${many(400, (index) => `nodes { n${index}: id ... on Isac { n${index}: id } }`)} } }`,
  },
  { what: 'a fragment that spreads itself', query: '{ ...A } fragment A on Query { __typename ...A }' },
  {
    what: 'fragments in a ring',
    query: `{ ...F0 } ${many(200, (index) => `fragment F${index} on Query { ...F${(index + 1) % 200} }`)}`,
  },
  {
    what: 'fragments that double twenty times',
    query: `{ ...F0 } ${many(20, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F20 on Query { a: __typename isacs { totalCount } }`,
  },
  {
    what: 'fragments that widen an answer',
    query: `{ isacs(first: 100) { nodes { ...F0 } } } ${many(8, (index) => `fragment F${index} on Isac { a${index}: ministries(first: 100) { nodes { isacs(first: 100) { nodes { ...F${index + 1} } } } } }`)} fragment F8 on Isac { id }`,
  },
  { what: '1,000 directives on a field', query: `{ __typename ${'@include(if: true) '.repeat(800)} }` },
  { what: '1,000 unknown directives', query: `{ __typename ${'@a '.repeat(1_500)} }` },
  {
    what: '400 variables that nothing uses',
    query: `query (${many(400, (index) => `$v${index}: Int = ${index}`)}) { __typename }`,
  },
  {
    what: 'a million of anything',
    query:
      '{ isacs(first: 100) { nodes { measures(first: 100) { nodes { actors(first: 100) { nodes { id } } } } } } }',
  },
  {
    what: 'deep introspection',
    query: `{ __schema { types { fields { type { ${nested(200, 'ofType', 'name')} } } } } }`,
  },
  {
    what: 'introspection in a ring',
    query:
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
  },
  { what: 'nothing', query: '' },
  { what: 'a comment alone', query: `#${'x'.repeat(50_000)}` },
  { what: 'commas alone', query: ','.repeat(100_000) },
  { what: 'a byte order mark inside', query: '{ \ufeff__typename \ufeff}' },
  { what: 'a name of 100,000 letters', query: `{ ${'x'.repeat(100_000)} }` },
  { what: 'a block string without its end', query: `{ node(id: """${'x'.repeat(50_000)}` },
  { what: 'a type system definition', query: 'type Query { a: Int } extend schema @a { query: Query }' },
  { what: 'a subscription', query: 'subscription { __typename }' },
  { what: 'names of Object', query: '{ __proto__ constructor toString hasOwnProperty }' },
  {
    what: 'answers under the names of Object',
    query:
      '{ __proto__: statistics { constructor: documents __proto__: measures } constructor: isacs(first: 1) { toString: nodes { __proto__: id valueOf: name } hasOwnProperty: totalCount } }',
  },
  {
    what: 'a plan whose alias stands for itself',
    query: 'mutation ($input: ImportPlanInput!) { importPlan(input: $input) { changed } }',
    variables: { input: { plan: 'format: strategy-graph/plan@1\nmeasures: &a [*a]\n' } },
  },
  ...[{}, { input: {} }, { input: { id: 7, reason: ['x'] } }, { input: 'x' }, { input: null }].map(
    (variables) => ({
      what: `a mutation with the variables ${JSON.stringify(variables)}`,
      query: 'mutation ($input: RetractInput!) { retract(input: $input) { changed } }',
      variables,
    }),
  ),
  {
    what: 'a hundred mutations at once',
    query: `mutation { ${many(100, (index) => `a${index}: retract(input: {id: "", reason: ""}) { changed }`)} }`,
  },
  ...[30, 80, 2_000].map((levels) => ({
    what: `a filter ${levels} levels deep`,
    query: 'query ($where: ActorWhere) { actors(where: $where) { totalCount } }',
    variables: { where: JSON.parse(`${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`) as unknown },
  })),
  {
    what: 'a filter of 24 relations of relations',
    query: `{ actors(where: ${'{measures: {ministries: '.repeat(12)}{}${'}}'.repeat(12)}) { totalCount } }`,
  },
  {
    what: 'a filter of 20,000 conditions',
    query: 'query ($or: [ActorWhere!]) { actors(where: {or: $or}) { totalCount } }',
    variables: { or: Array.from({ length: 20_000 }, (_, index) => ({ name: { contains: String(index) } })) },
  },
  ...NUMBERS.flatMap((number) => [
    { what: `first: ${number.slice(0, 12)}`, query: `{ isacs(first: ${number}) { totalCount } }` },
    {
      what: `maxLength: ${number.slice(0, 12)}`,
      query: `{ paths(from: "a", to: "b", maxLength: ${number}) { truncated } }`,
    },
    {
      what: `a variable ${number.slice(0, 12)}`,
      query: 'query ($first: Int) { isacs(first: $first) { totalCount } }',
      variables: { first: number === '1e400' ? 1e300 : Number(number) },
    },
  ]),
  ...STRINGS.flatMap(([what, text]) => [
    { what: `an id of ${what}`, query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: text } },
    {
      what: `a search for ${what}`,
      query:
        'query ($text: String!) { search(text: $text) { totalCount } resolve(name: $text) { actor { id } } }',
      variables: { text },
    },
    {
      what: `a cursor of ${what}`,
      query: 'query ($after: String) { measures(after: $after) { nodes { id } } }',
      variables: { after: text },
    },
    {
      what: `a filter by ${what}`,
      query: 'query ($text: String) { isacs(where: {name: {contains: $text}}) { totalCount } }',
      variables: { text },
    },
  ]),
  {
    what: 'variables in a deep ring of lists',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: JSON.parse(deepJson(2_000)) as unknown },
  },
  {
    what: '50,000 ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 50_000 }, String) },
  },
  {
    what: '100 ids, all the same and empty',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 100 }, () => '') },
  },
  {
    what: 'a variable that is an object of 20,000 keys',
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: { id: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index])) },
  },
  {
    what: 'variables with __proto__',
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}') as unknown,
  },
  ...['x', 7, [], null, true].map((variables) => ({
    what: `variables that are ${JSON.stringify(variables)}`,
    query: '{ __typename }',
    variables,
  })),
];
