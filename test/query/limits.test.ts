import { parse } from 'graphql';
import { createEngine } from '../../src/query/engine.ts';
import type { EngineRequest } from '../../src/query/engine.ts';
import { limitsFromEnvironment } from '../../src/query/limits.ts';
import { loadSchema } from '../../src/query/schema.ts';

const schema = loadSchema();
const engine = createEngine({ schema, read: () => Promise.resolve([]) });

function codeOf(text: string, variables: EngineRequest['variables'] = {}, of = engine): unknown {
  const result = of.prepare({ document: parse(text), variables });
  return 'plan' in result ? undefined : result[0]?.extensions['code'];
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
    ['a hundred ids', `{ nodes(ids: [${'"x",'.repeat(100)}]) { id } }`, undefined],
    ['one more', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, 'IDS_LIMIT'],
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
    ['thirty fields of Query', `{ ${statistics(30)} }`, undefined],
    ['one more', `{ ${statistics(31)} }`, 'ROOT_FIELD_LIMIT'],
    ['a cost of 10,100', nested(100), undefined],
    [
      'a cost above 50,000',
      '{ goals(first: 100) { nodes { measures(first: 100) { nodes { ministries { id } } } } } }',
      'COST_LIMIT',
    ],
  ])('hold for %s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('hold for page sizes in variables, also when the plan is kept', () => {
    const text =
      'query($a: Int, $b: Int) { goals(first: $a) { nodes { measures(first: $b) { nodes { ministries { id } } } } } }';
    expect(codeOf(text, { a: 10, b: 100 })).toBeUndefined();
    expect(codeOf(text, { a: 100, b: 100 })).toBe('COST_LIMIT');
    expect(codeOf(text, { a: 10, b: 101 })).toBe('PAGE_SIZE_LIMIT');
    expect(codeOf(text, { a: 10, b: 100 })).toBeUndefined();
  });

  it('refuse at once what fragments would spread without end', () => {
    const names = Array.from({ length: 11 }, (_, index) => index);
    const fragments = names.map(
      (index) =>
        `fragment F${index} on Goal { parent { ...F${index + 1} } strategy { goals { ...F${index + 1} } } children { ...F${index + 1} } }`,
    );
    const text = `{ goals { nodes { ...F0 } } } ${fragments.join(' ')} fragment F11 on Goal { id }`;
    const roomy = createEngine({ schema, read: () => Promise.resolve([]), limits: { depth: 100 } });
    const start = performance.now();
    expect(codeOf(text, {}, roomy)).toMatch(/COST_LIMIT|SELECTION_LIMIT/u);
    expect(performance.now() - start).toBeLessThan(2000);
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

function nested(size: number): string {
  return `{ goals(first: ${size}) { nodes { measures(first: ${size}) { nodes { id } } } } }`;
}
