import { parse } from 'graphql';
import type { BoundRequest, EngineRequest } from '../../src/query/engine.ts';
import { createEngine } from '../../src/query/engine.ts';
import { encodeCursor } from '../../src/query/cursor.ts';
import { loadSchema } from '../../src/query/schema.ts';

const engine = createEngine({ schema: loadSchema(), read: () => Promise.resolve([]) });
const MARK = 'zqx';
const HOSTILE = [
  `${MARK}' OR 1=1 //`,
  `${MARK}"}) DETACH DELETE n //`,
  `${MARK}\`) MATCH (m) SET m.x = 1 WITH m //`,
  `${MARK}\\u0027 RETURN 1 UNION MATCH (n) RETURN n`,
  `${MARK}$p0`,
  `relation:${MARK}:x`,
  `relation:meets_with:${MARK}'})-[]-() DETACH DELETE r //`,
  `${MARK}\n} CALL db.labels() {`,
];

function bound(request: EngineRequest): BoundRequest {
  const result = engine.prepare(request);
  if ('plan' in result) return result;
  throw new Error(result.map(({ message }) => message).join('\n'));
}

/** Operations that carry a text wherever a text may stand; `$t` is the text. */
const OPERATIONS = [
  'query($t: ID!) { node(id: $t) { id } nodes(ids: [$t, "x"]) { id } }',
  'query($t: String!) { resolve(name: $t) { score } }',
  'query($t: String!) { search(text: $t) { nodes { score snippet } } }',
  'query($t: String!) { measures(where: {name: {eq: $t}, marker: {in: [$t]}, text: $t, goal: {number: {startsWith: $t}}}) { totalCount } }',
  'query($t: String) { actors(where: {or: [{country: {contains: $t}}, {not: {name: {contains: $t}}}]}) { nodes { id } } }',
  'query($t: ID!) { actors(where: {id: [$t], sector: [$t]}) { nodes { id } } goals(where: {under: $t}) { totalCount } }',
  'query($t: ID!) { relations(where: {other: {id: [$t]}}) { nodes { id } } }',
];

describe('a text of a request', () => {
  it.each(HOSTILE)('reaches no Cypher text as a variable: %j', (text) => {
    for (const operation of OPERATIONS) {
      const { plan, parameters } = bound({ document: parse(operation), variables: { t: text } });
      expect(plan.text).toBe(
        bound({ document: parse(operation), variables: { t: sameShape(text) } }).plan.text,
      );
      expect(plan.text).not.toContain(MARK);
      expect(JSON.stringify(parameters)).toContain(MARK);
    }
  });

  it.each(HOSTILE)('reaches no Cypher text written into the document: %j', (text) => {
    for (const operation of OPERATIONS) {
      const written = operation.replace(/query\([^)]*\) /u, '').replaceAll('$t', JSON.stringify(text));
      expect(bound({ document: parse(written) }).plan.text).not.toContain(MARK);
    }
  });

  it.each(HOSTILE)('reaches no Cypher text inside a cursor: %j', (text) => {
    const document = parse('query($c: String) { measures(after: $c) { nodes { id } } }');
    const { plan, parameters } = bound({ document, variables: { c: encodeCursor('Measure', [text]) } });
    expect(plan.text).not.toContain(MARK);
    expect(parameters['p0']).toBe(text);
  });

  it.each(HOSTILE)('is refused as a cursor: %j', (text) => {
    const document = parse('query($c: String) { measures(after: $c) { nodes { id } } }');
    const [error] = refused({ document, variables: { c: text } });
    expect(error?.extensions['code']).toBe('INVALID_CURSOR');
  });

  it.each(HOSTILE)('is refused as an enum value and as a field of an order: %j', (text) => {
    const status = parse('query($s: [MeasureStatus!]) { measures(where: {status: $s}) { totalCount } }');
    const order = parse('query($o: MeasureOrderField!) { measures(orderBy: [{field: $o}]) { totalCount } }');
    const kinds = parse('query($k: [RelationKind!]) { relations(kinds: $k) { totalCount } }');
    const codes = [
      refused({ document: status, variables: { s: [text] } }),
      refused({ document: order, variables: { o: text } }),
      refused({ document: kinds, variables: { k: [text] } }),
    ].map(([error]) => error?.extensions['code']);
    expect(codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  it('reaches no Cypher text as an alias or the name of an operation', () => {
    const document = parse(`query ${MARK} { ${MARK}a: measures { __proto__: nodes { ${MARK}b: id } } }`);
    expect(bound({ document }).plan.text).not.toContain(MARK);
  });
});

/** Another text of the same shape: relation ids name their kind, which belongs to the shape. */
function sameShape(text: string): string {
  return text.startsWith('relation:meets_with:') ? 'relation:meets_with:other' : 'other';
}

function refused(
  request: EngineRequest,
): readonly { readonly extensions: Readonly<Record<string, unknown>> }[] {
  const result = engine.prepare(request);
  if ('plan' in result) throw new Error(`It was not refused: ${result.plan.text ?? ''}`);
  return result;
}
