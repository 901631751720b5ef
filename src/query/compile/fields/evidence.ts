import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import type { EvidenceItem } from '../../schema-model/model.ts';
import type { Compilation } from '../compilation.ts';
import type { AskedPage, PageClauses } from '../connection.ts';
import { compileConnection } from '../connection.ts';
import type { FieldCall } from '../field-call.ts';
import { nodeTypeOf } from '../order.ts';
import type { Scope } from '../scope.ts';
import { nodeScope } from '../scope.ts';
import { subquery } from '../text.ts';

const SIGNATURE = 'Evidence';

/**
 * The passages that bear a fact out, in the order of its `passageIds`, best first: a slice of a list, then each passage by its
 * index. A cursor names the passage it stands at.
 */
export function evidence(call: FieldCall): Shape {
  const { compilation, model, scope } = call;
  const passage = compilation.name('n');
  const ids = scope.property('passageIds');
  const types = compilation.possibleTypes(nodeTypeOf(getNamedType(call.field.type)));
  const item = model.kind === 'computed' ? model.item : undefined;
  return compileConnection(call, {
    scope: { ...nodeScope(passage, types), marker: marker(compilation, scope, item) },
    signature: SIGNATURE,
    page: (page) => slice(call, page, ids, passage),
    total: () => `coalesce(size(${ids}), 0)`,
  });
}

function slice(call: FieldCall, page: AskedPage, ids: string, passage: string): PageClauses {
  const { compilation, nodes } = call;
  const rest = compilation.name('ids');
  const place = compilation.name('i');
  const start = afterCursor(call, page, ids, nodes[0]);
  const limit = compilation.pageLimit(page);
  const lines = [
    ...start.lines,
    `WITH ${start.list}[..${limit}] AS ${rest}`,
    `UNWIND range(0, size(${rest}) - 1) AS ${place}`,
    `MATCH (${passage}:Passage)`,
    `WHERE ${passage}.id = ${rest}[${place}]`,
    `WITH ${passage}, ${place}`,
    `ORDER BY ${place}`,
  ];
  return { lines, limit, keys: [`${passage}.id`] };
}

/** The part of the list that follows a cursor; none where what the cursor names is no longer there. */
function afterCursor(
  call: FieldCall,
  page: AskedPage,
  ids: string,
  node: FieldCall['nodes'][0],
): { readonly lines: readonly string[]; readonly list: string } {
  const present = `coalesce(${ids}, [])`;
  if (page.after === undefined) return { lines: [], list: present };
  const { compilation } = call;
  const [id = ''] = compilation.cursor(page.after, SIGNATURE, 1, node);
  const all = compilation.name('ids');
  const found = compilation.name('i');
  const x = compilation.name('x');
  return {
    lines: [
      `WITH ${present} AS ${all}`,
      `WITH ${all}, head([${x} IN range(0, size(${all}) - 1) WHERE ${all}[${x}] = ${id}]) AS ${found}`,
    ],
    list: `${all}[coalesce(${found} + 1, size(${all}))..]`,
  };
}

/** The marker of the measure that the evidence belongs to, which a footnote names. */
function marker(compilation: Compilation, scope: Scope, item: EvidenceItem | undefined): string | undefined {
  if (item === undefined) return undefined;
  if (item === 'SELF') return scope.property('marker');
  const measure = compilation.name('n');
  const find = {
    ENTRY: [`MATCH (${scope.variable})<-[:HAS_ENTRY]-(${measure}:Measure)`],
    OBSERVATION: [`MATCH (${scope.variable})<-[:STATES]-(${measure}:Measure)`],
    RELATION: [`MATCH (${measure}:Node {id: ${scope.property('measureId')}})`, `WHERE ${measure}:Measure`],
  }[item];
  return `head(${subquery('COLLECT', [...find, `RETURN ${measure}.marker`])})`;
}
