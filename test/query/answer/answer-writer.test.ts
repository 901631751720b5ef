import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import { getVariableValues, Kind, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { executeOverRow } from '../../../src/query/answer/execute-over-row.ts';
import { measureNetworks } from '../../../src/query/answer/node-metrics.ts';
import { quoted } from '../../../src/query/answer/write/value-text.ts';
import type { BoundRequest } from '../../../src/query/engine.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { encodeCursor } from '../../../src/query/cursor.ts';
import { fragmentsOf } from '../../../src/query/request/document-limits.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import type { Vocabulary } from '../../property/query/arbitrary-operation.ts';
import { drawOperation } from '../../property/query/arbitrary-operation.ts';
import { drawRow } from './arbitrary-row.ts';

const schema = loadSchema();
const NO_ROW: readonly (readonly unknown[])[] = [];
const engine = createEngine({
  schema,
  limits: { cost: 1e9, selections: 1e6 },
  read: () => Promise.resolve(NO_ROW),
});
const WORDS: Vocabulary = {
  ids: ['isac:ict-isac', 'ministry:fsa', 'measure:plan:p1:ア', 'relation:meets_with:1'],
  cursors: { Measure: [encodeCursor('Measure', ['a'])] },
};

type Request = Readonly<{ document: DocumentNode; variables: Readonly<Record<string, unknown>> }>;

function rowFor(g: GeneratorValue, request: Request, bound: BoundRequest): readonly unknown[] {
  const operation = request.document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('It has an operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables);
  const context = { schema, fragments: fragmentsOf(request.document), variables: coerced };
  return drawRow(g, context, bound.parameters, operation.selectionSet, bound.plan.shape);
}

/** As graphql-js answers over the row; undefined for a row whose places name what there is not. */
async function wantedOf(
  request: Request,
  { plan, parameters }: BoundRequest,
  row: readonly unknown[],
): Promise<ExecutionResult | undefined> {
  try {
    await measureNetworks(plan.networks, row);
    return await executeOverRow(schema, request, plan.shape, row, parameters);
  } catch {
    return undefined;
  }
}

function boundOf(request: Request): BoundRequest | undefined {
  const bound = engine.prepare(request);
  return 'plan' in bound ? bound : undefined;
}

describe('writing an answer', () => {
  it('gives the bytes that graphql-js gives for any operation and data, and leaves to it whatever has errors', async () => {
    const seen = { written: 0, withErrors: 0 };
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { text, variables } = drawOperation(g, schema, WORDS, new Set());
        const request = { document: parse(text), variables };
        fc.pre(validate(schema, request.document).length === 0);
        const bound = boundOf(request);
        fc.pre(bound !== undefined);
        const row = rowFor(g, request, bound);
        const wanted = await wantedOf(request, bound, row);
        fc.pre(wanted !== undefined);
        const written = bound.plan.write?.(row, bound.parameters);
        if (wanted.errors !== undefined) {
          expect(written).toBeUndefined();
          seen.withErrors += 1;
        } else if (text.includes('__schema') || text.includes('__type(')) {
          expect(written).toBeUndefined();
        } else {
          expect(written).toBe(JSON.stringify(wanted.data));
          seen.written += 1;
        }
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 80), endOnFailure: true },
    );
    expect(seen.written).toBeGreaterThan(20);
    expect(seen.withErrors).toBeGreaterThan(1);
  });

  it.each(['{ __schema { types { name } } }', '{ statistics { documents } __type(name: "Isac") { name } }'])(
    'leaves %s to graphql-js',
    (text) => {
      expect(boundOf({ document: parse(text), variables: {} })?.plan.write).toBeUndefined();
    },
  );

  it('bears any response key', () => {
    const bound = boundOf({
      document: parse('{ __proto__: statistics { constructor: documents __typename } }'),
      variables: {},
    });
    expect(bound?.plan.write?.([3], {})).toBe('{"__proto__":{"constructor":3,"__typename":"Statistics"}}');
  });

  it('writes every string as JSON.stringify does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          expect(quoted(text)).toBe(JSON.stringify(text));
        },
      ),
    );
  });
});
