import fc from 'fast-check';
import type { OperationDefinitionNode } from 'graphql';
import { buildSchema, execute, Kind, parse } from 'graphql';
import { answerCompleter } from '../../../src/query/answer/complete-answer.ts';
import { TYPE_NAME } from '../../../src/query/answer/read-answer.ts';

const schema = buildSchema(`
  type Query { thing: Thing things: [Thing!]! loose: [Thing] matrix: [[Int!]] }
  interface Thing { id: ID! name: String next: Thing }
  type Ship implements Thing { id: ID! name: String next: Thing tons: Float! flag: Flag }
  type Port implements Thing { id: ID! name: String next: Thing isOpen: Boolean deep: Int }
  enum Flag { RED BLUE }
`);

const OPERATION = `
  query($more: Boolean!) {
    __typename
    first: thing { ...Both next { id ... on Ship { flag } } }
    things { __typename ...Both ... on Port @include(if: $more) { isOpen deep } }
    loose { id ... on Ship { constructor: tons } }
    matrix
  }
  fragment Both on Thing { id label: name ... on Ship { tons @skip(if: $more) } }
`;

/** A tree by response keys, mostly as promised, now and then not. */
function tree(): fc.Arbitrary<unknown> {
  const odd = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 40, arbitrary: usual },
      { weight: 1, arbitrary: fc.constantFrom(null, undefined, {}, 'x', 1.5) },
    );
  const thing = (depth: number): fc.Arbitrary<unknown> =>
    odd(
      fc
        .record({
          type: odd(fc.constantFrom('Ship', 'Port')),
          id: odd(fc.oneof(fc.string(), fc.integer())),
          label: odd(fc.string()),
          tons: odd(fc.double({ noNaN: true, noDefaultInfinity: true })),
          flag: odd(fc.constantFrom('RED', 'BLUE')),
          isOpen: odd(fc.boolean()),
          deep: odd(fc.integer({ min: -5, max: 5 })),
          next: depth === 0 ? fc.constant(null) : thing(depth - 1),
        })
        .map(({ type, tons, ...rest }) => ({ [TYPE_NAME]: type, tons, constructor: tons, ...rest })),
    );
  return fc.record({
    first: thing(1),
    things: odd(fc.array(thing(0), { maxLength: 4 })),
    loose: odd(fc.array(thing(0), { maxLength: 4 })),
    matrix: odd(
      fc.array(odd(fc.array(odd(fc.integer({ min: 0, max: 9 })), { maxLength: 3 })), { maxLength: 3 }),
    ),
  });
}

describe('completing an answer', () => {
  const document = parse(OPERATION);
  const [operation] = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

  it('gives the bytes that graphql-js gives, and leaves to it whatever has errors', () => {
    let completed = 0;
    fc.assert(
      fc.property(tree(), fc.boolean(), (root, more) => {
        const variables = { more };
        const complete =
          operation && answerCompleter({ schema, fragments, variables }, operation.selectionSet);
        const result = execute({
          schema,
          document,
          variableValues: variables,
          rootValue: root,
          fieldResolver: (source: Record<string, unknown>, _arguments, _context, { path }) =>
            source[path.key],
          typeResolver: (source: Record<symbol, unknown>) => {
            const name = source[TYPE_NAME];
            return typeof name === 'string' ? name : undefined;
          },
        });
        const ours = complete?.(root);
        if ('errors' in result) expect(ours).toBeUndefined();
        else if (ours !== undefined) {
          expect(JSON.stringify({ data: ours })).toBe(JSON.stringify(result));
          completed += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(completed).toBeGreaterThan(20);
  });

  it.each(['{ __schema { types { name } } }', '{ __proto__: matrix }'])('leaves %s to graphql-js', (text) => {
    const [only] = parse(text).definitions;
    if (only?.kind !== Kind.OPERATION_DEFINITION) throw new Error('It is an operation');
    const complete = answerCompleter({ schema, fragments, variables: {} }, only.selectionSet);
    expect(complete?.({ matrix: [] })).toBeUndefined();
  });
});
