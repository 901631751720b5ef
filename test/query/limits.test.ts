import { parse } from 'graphql';
import { createEngine } from '../../src/query/engine.ts';
import type { EngineRequest } from '../../src/query/engine.ts';
import { limitsFromEnvironment } from '../../src/query/limits.ts';
import type { Limits } from '../../src/query/limits.ts';
import { loadSchema } from '../../src/query/schema.ts';

const schema = loadSchema();
const engine = createEngine({ schema, read: () => Promise.resolve([]) });

function codeOf(text: string, variables: EngineRequest['variables'] = {}, of = engine): unknown {
  const result = of.prepare({ document: parse(text), variables });
  return 'plan' in result ? undefined : result[0]?.extensions['code'];
}

function filtered(before: string, after: string): string {
  return `{ isacs(where: ${before}{}${after}) { nodes { id } } }`;
}

function directives(count: number): string {
  return '... @include(if: true) { __typename } '.repeat(count);
}

function deep(levels: number): string {
  return `{ goals { nodes ${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)} } }`;
}

describe('limits', () => {
  it.each([
    ['first at the page size', '{ measures(first: 100) { nodes { id } } }', undefined],
    ['first above it', '{ measures(first: 101) { nodes { id } } }', 'PAGE_SIZE_LIMIT'],
    ['last above it', '{ measures(last: 101) { nodes { id } } }', 'PAGE_SIZE_LIMIT'],
    ['a negative size', '{ measures(first: -1) { nodes { id } } }', 'PAGE_SIZE_LIMIT'],
    ['no items', '{ measures(first: 0) { nodes { id } } }', undefined],
    ['both ends', '{ measures(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['twelve levels', deep(9), undefined],
    ['thirteen levels', deep(10), 'DEPTH_LIMIT'],
    ['a hundred aliases', `{ ${aliases(100)} }`, undefined],
    ['one more', `{ ${aliases(101)} }`, 'ALIAS_LIMIT'],
    ['a hundred directives', `{ ${directives(100)} }`, undefined],
    [
      'one more, one of them on a fragment',
      `{ ${directives(100)} ... @skip(if: false) { x: __typename } }`,
      'DIRECTIVE_LIMIT',
    ],
    ['a hundred ids', `{ nodes(ids: [${'"x",'.repeat(100)}]) { id } }`, undefined],
    ['one more', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, 'IDS_LIMIT'],
    ['twelve conditions within each other', filtered('{not: '.repeat(11), '}'.repeat(11)), undefined],
    ['one more', filtered('{not: '.repeat(12), '}'.repeat(12)), 'FILTER_DEPTH_LIMIT'],
    ['299 conditions beside each other', filtered(`{or: [${'{},'.repeat(298)}`, ']}'), undefined],
    ['300 in one', filtered(`{or: [${'{},'.repeat(299)}`, ']}'), 'CONDITION_LIMIT'],
    ['a search of 500 characters', `{ search(text: "${'あ'.repeat(500)}") { nodes { score } } }`, undefined],
    ['one more', `{ search(text: "${'あ'.repeat(501)}") { nodes { score } } }`, 'SEARCH_TEXT_LIMIT'],
    ['a network of 1,000 nodes', '{ network(input: {limit: 1000}) { nodes { id } } }', undefined],
    ['one more', '{ network(input: {limit: 1001}) { nodes { id } } }', 'NETWORK_LIMIT'],
    ['a network of none', '{ network(input: {limit: 0}) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['six levels around', '{ network(input: {around: ["x"], depth: 6}) { nodes { id } } }', undefined],
    ['one more', '{ network(input: {around: ["x"], depth: 7}) { nodes { id } } }', 'NETWORK_DEPTH_LIMIT'],
    ['paths of eight relations', '{ paths(from: "a", to: "b", maxLength: 8) { truncated } }', undefined],
    ['one more', '{ paths(from: "a", to: "b", maxLength: 9) { truncated } }', 'PATH_LENGTH_LIMIT'],
    ['paths of none', '{ paths(from: "a", to: "b", maxLength: 0) { truncated } }', 'BAD_USER_INPUT'],
    ['25 paths', '{ paths(from: "a", to: "b", limit: 25) { truncated } }', undefined],
    ['one more', '{ paths(from: "a", to: "b", limit: 26) { truncated } }', 'PATH_LIMIT'],
    ['no path', '{ paths(from: "a", to: "b", limit: 0) { truncated } }', 'BAD_USER_INPUT'],
    ['a hundred fields of Query, each with an alias', `{ ${statistics(100)} }`, undefined],
    ['a matrix of 2,000 cells', matrixOf(2000), undefined],
    ['one more', matrixOf(2001), 'MATRIX_LIMIT'],
    ['a matrix of none', matrixOf(0), 'BAD_USER_INPUT'],
    ['a cost of 10,100', nested(100), undefined],
    [
      'a cost above 50,000',
      '{ goals(first: 100) { nodes { measures(first: 100) { nodes { ministries { id } } } } } }',
      'COST_LIMIT',
    ],
  ])('hold for %s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each<readonly [keyof Limits, string, string, string]>([
    ['rootFields', `{ ${statistics(3)} }`, `{ ${statistics(4)} }`, 'ROOT_FIELD_LIMIT'],
    ['selections', deep(2), deep(3), 'SELECTION_LIMIT'],
    ['cost', '{ goals(first: 3) { nodes { id } } }', '{ goals(first: 4) { nodes { id } } }', 'COST_LIMIT'],
    ['depth', '{ goals { nodes { id } } }', '{ goals { nodes { parent { id } } } }', 'DEPTH_LIMIT'],
    [
      'ids',
      '{ nodes(ids: ["a", "b", "c"]) { id } }',
      '{ nodes(ids: ["a", "b", "c", "d"]) { id } }',
      'IDS_LIMIT',
    ],
    ['directives', `{ ${directives(3)} }`, `{ ${directives(4)} }`, 'DIRECTIVE_LIMIT'],
    ['aliases', `{ ${aliases(3)} }`, `{ ${aliases(4)} }`, 'ALIAS_LIMIT'],
    [
      'pageSize',
      '{ goals(first: 3) { nodes { id } } }',
      '{ goals(first: 4) { nodes { id } } }',
      'PAGE_SIZE_LIMIT',
    ],
    ['searchText', searchOf('abc'), searchOf('abcd'), 'SEARCH_TEXT_LIMIT'],
    ['networkNodes', networkOf('limit: 3'), networkOf('limit: 4'), 'NETWORK_LIMIT'],
    ['networkDepth', networkOf('limit: 2, depth: 3'), networkOf('limit: 2, depth: 4'), 'NETWORK_DEPTH_LIMIT'],
    ['pathLength', pathsOf('limit: 1, maxLength: 3'), pathsOf('limit: 1, maxLength: 4'), 'PATH_LENGTH_LIMIT'],
    ['paths', pathsOf('maxLength: 1, limit: 3'), pathsOf('maxLength: 1, limit: 4'), 'PATH_LIMIT'],
    ['matrixCells', matrixOf(3), matrixOf(4), 'MATRIX_LIMIT'],
  ])(
    'can be set: with %s at 3, what keeps to it passes and more is told the limit',
    (limit, kept, more, code) => {
      const strict = createEngine({ schema, read: () => Promise.resolve([]), limits: { [limit]: 3 } });
      expect(codeOf(kept, {}, strict)).toBeUndefined();
      const refused = strict.prepare({ document: parse(more) });
      const [error] = 'plan' in refused ? [] : refused;
      expect(error?.extensions['code']).toBe(code);
      expect(error?.message).toMatch(
        /and the limit is 3\. Ask for less, or set LIMIT_[A-Z_]+ where the server is started\./u,
      );
    },
  );

  it('say how many there are on a page where nobody says it', () => {
    const limitOf = (size: number, operation = '{ goals { nodes { id } } }'): unknown => {
      const few = createEngine({
        schema,
        read: () => Promise.resolve([]),
        limits: { defaultPageSize: size },
      });
      const bound = few.prepare({ document: parse(operation) });
      return 'plan' in bound ? Object.values(bound.parameters) : bound;
    };
    expect(limitOf(25)).toEqual([25]);
    expect(limitOf(7)).toEqual([7]);
    // One more, only where the answer tells whether there is a next page.
    expect(limitOf(7, '{ goals { nodes { id } pageInfo { hasNextPage } } }')).toEqual([8]);
    expect(limitOf(7, '{ goals { nodes { id } pageInfo { endCursor hasPreviousPage } } }')).toEqual([7]);
  });

  it('hold for page sizes in variables, also when the plan is kept', () => {
    const text =
      'query($a: Int, $b: Int) { goals(first: $a) { nodes { measures(first: $b) { nodes { ministries { id } } } } } }';
    expect(codeOf(text, { a: 10, b: 100 })).toBeUndefined();
    expect(codeOf(text, { a: 100, b: 100 })).toBe('COST_LIMIT');
    expect(codeOf(text, { a: 10, b: 101 })).toBe('PAGE_SIZE_LIMIT');
    expect(codeOf(text, { a: 10, b: 100 })).toBeUndefined();
  });

  it('tell the cost that was estimated, by the page sizes of each request', async () => {
    const text = 'query($a: Int) { goals(first: $a) { nodes { measures(first: 10) { nodes { id } } } } }';
    const costOf = async (document: string, variables = {}): Promise<unknown> =>
      (await engine.answer({ document: parse(document), variables })).cost;
    expect(await costOf(text, { a: 2 })).toEqual({ estimated: 2 + 2 * 10, limit: 50_000 });
    expect(await costOf(text, { a: 100 })).toEqual({ estimated: 100 + 100 * 10, limit: 50_000 });
    expect(await costOf('{ __typename }')).toEqual({ estimated: 0, limit: 50_000 });
    expect(await costOf('{ goals(first: 101) { nodes { id } } }')).toBeUndefined();
  });

  it('refuse what fragments would spread without end', () => {
    const names = Array.from({ length: 11 }, (_, index) => index);
    const fragments = names.map(
      (index) =>
        `fragment F${index} on Goal { parent { ...F${index + 1} } strategy { goals { ...F${index + 1} } } children { ...F${index + 1} } }`,
    );
    const text = `{ goals { nodes { ...F0 } } } ${fragments.join(' ')} fragment F11 on Goal { id }`;
    const roomy = createEngine({ schema, read: () => Promise.resolve([]), limits: { depth: 100 } });
    expect(codeOf(text, {}, roomy)).toMatch(/COST_LIMIT|SELECTION_LIMIT/u);
  });

  it('leave introspection alone', () => {
    const levels = 'ofType { '.repeat(15);
    expect(
      codeOf(`{ __schema { types { fields { type { ${levels} name ${'}'.repeat(15)} } } } } }`),
    ).toBeUndefined();
  });

  it('say what they are, what was asked, and how to raise them', () => {
    const result = engine.prepare({ document: parse(deep(10)) });
    expect('plan' in result ? '' : result[0]?.message).toBe(
      'The operation is 13 levels deep, and the limit is 12. Ask for less, or set LIMIT_DEPTH where the server is started.',
    );
  });

  it('come from the environment', () => {
    expect(limitsFromEnvironment({ LIMIT_DEPTH: '20', LIMIT_COST: '', OTHER: 'x' })).toEqual({ depth: 20 });
    expect(() => limitsFromEnvironment({ LIMIT_DEPTH: '-1' })).toThrow(/LIMIT_DEPTH is a whole number/u);
  });
});

function aliases(count: number): string {
  return `node(id: "x") { ${Array.from({ length: count }, (_, index) => `a${index}: id`).join(' ')} }`;
}

function statistics(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: statistics { documents }`).join(' ');
}

function matrixOf(limit: number): string {
  return `{ matrix(rows: MINISTRY, columns: ISAC, limit: ${limit}) { truncated } }`;
}

function networkOf(given: string): string {
  return `{ network(input: { around: ["x"], ${given} }) { truncated } }`;
}

function pathsOf(given: string): string {
  return `{ paths(from: "a", to: "b", ${given}) { truncated } }`;
}

function searchOf(text: string): string {
  return `{ search(text: "${text}") { nodes { score } } }`;
}

function nested(size: number): string {
  return `{ goals(first: ${size}) { nodes { measures(first: ${size}) { nodes { id } } } } }`;
}
