import { getNamedType } from 'graphql';
import { queryError } from '../../query-error.ts';
import type { Shape } from '../../answer/shape.ts';
import { textDiff } from '../../changes/text-diff.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { Sourced } from '../../request/sourced.ts';
import { compileConnection } from '../connection.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { fileClauses } from '../file-clauses.ts';
import { nodeTypeOf } from '../order.ts';
import type { SortKey } from '../order.ts';
import { addGuarded, nodeScope } from '../scope.ts';
import { Slots } from '../slots.ts';
import { sortedPage } from '../sorted-page.ts';
import { subquery, where } from '../text.ts';
import { coverages } from './coverage.ts';
import { objectRow } from './object-row.ts';

/** In the order of ChangeKind. */
const KINDS = ['STARTED', 'CONTINUED', 'ENDED', 'CHANGED', 'RESPONSIBILITY_MOVED'];

/** What the statement binds for each change. */
const BOUND = 'measure, place, before, after, ministriesBefore, ministriesAfter, page';

/** By kind, page and marker. */
const ORDER = {
  signature: 'Change',
  keys: ['place', 'page', 'measure.sortKey'].map((key): SortKey => ({
    expression: () => key,
    isComputed: false,
    mayBeNull: false,
    descending: false,
  })),
};

/** What happened to the measures between two fiscal years. */
export function changes(call: FieldCall): Shape {
  const { compilation } = call;
  const from = argument(call, 'from');
  const to = argument(call, 'to');
  const ministries = argument(call, 'ministries');
  const bind = (value: Sourced | undefined) =>
    compilation.parameter((variables) => {
      const [earlier, later] = [Number(from?.read(variables)), Number(to?.read(variables))];
      if (earlier >= later) {
        throw queryError(
          'BAD_USER_INPUT',
          `\`from\` is before \`to\`, but got ${earlier} and ${later}.`,
          call.nodes,
        );
      }
      return value?.read(variables) ?? null;
    });
  const found = fileClauses('changes', { $from: bind(from), $to: bind(to), $ministries: bind(ministries) });
  const types = compilation.possibleTypes(nodeTypeOf(getNamedType(call.field.type)));
  return compileConnection(call, {
    scope: { variable: 'measure', types, property: () => 'null' },
    signature: ORDER.signature,
    page: sortedPage(call, {
      variable: BOUND,
      order: ORDER,
      condition: undefined,
      bind: (condition) => [...found, ...where(condition)],
      isDistinct: true,
      isScan: false,
    }),
    total: () => subquery('COUNT', [...found, 'RETURN place']),
    beside: (part) => coverages(call, part, call.row.slots),
  });
}

/** One field of a change. */
export function changePart(call: FieldCall): Shape {
  const { slots } = call.row;
  switch (call.field.name) {
    case 'kind': {
      const at = slots.add('place');
      return { kind: 'composed', compose: (values) => KINDS[Number(values[at])] };
    }
    case 'diff':
      return diff(call);
    case 'ministriesBefore':
    case 'ministriesAfter':
      return listed(call, call.field.name);
    default:
      return bound(call, call.field.name);
  }
}

/** A node that stands bound, or null. */
function bound(call: FieldCall, variable: string): Shape {
  const { compilation, field, nodes, row } = call;
  const inner = new Slots();
  const types = compilation.possibleTypes(getNamedType(field.type));
  const shape = compilation.meter.charge(1, nodes[0], () =>
    compilation.row(inner, nodeScope(variable, types), selectionsOf(nodes)),
  );
  const at = addGuarded(row, `CASE WHEN ${variable} IS NOT NULL THEN ${inner.row} END`);
  return { kind: 'row', at, row: shape };
}

function listed(call: FieldCall, list: string): Shape {
  const { compilation, field, nodes, row } = call;
  const inner = new Slots();
  const variable = compilation.name('n');
  const types = compilation.possibleTypes(getNamedType(field.type));
  const shape = compilation.meter.charge(compilation.limits.listSize, nodes[0], () =>
    compilation.row(inner, nodeScope(variable, types), selectionsOf(nodes)),
  );
  const lines = [
    `UNWIND ${list} AS ${variable}`,
    `WITH ${variable}`,
    `ORDER BY ${variable}.sortKey`,
    `RETURN ${inner.row}`,
  ];
  return { kind: 'rows', at: addGuarded(row, subquery('COLLECT', lines)), row: shape };
}

/** The texts are compared when the answer is read, and only where that is asked for. */
function diff(call: FieldCall): Shape {
  const { compilation, field, nodes, row } = call;
  const before = row.slots.add('before.textJa');
  const after = row.slots.add('after.textJa');
  const parts: { readonly key: string; readonly name: string }[] = [];
  compilation.meter.charge(compilation.limits.listSize, nodes[0], () =>
    objectRow(compilation, field.type, nodes, ({ name, nodes: [node] }) => {
      parts.push({ key: node.alias?.value ?? name, name });
      return { kind: 'constant', value: name };
    }),
  );
  return {
    kind: 'composed',
    compose: (values) => {
      const [one, other] = [values[before], values[after]];
      if (typeof one !== 'string' || typeof other !== 'string') return [];
      return textDiff(one, other).map((change) =>
        Object.fromEntries(parts.map(({ key, name }) => [key, name === 'kind' ? change.kind : change.text])),
      );
    },
  };
}
