import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { FieldCall } from '../field-call.ts';
import { subquery } from '../text.ts';

/** How much of a document was read: counts over its pages and measures, each only where it is asked for. */
export function coverage(call: FieldCall): Shape {
  const { compilation, field, nodes, row, scope } = call;
  const item = compilation.name('n');
  const pages = `MATCH (${scope.variable})-[:HAS_PAGE]->(${item}:Page)`;
  const measures = `MATCH (${scope.variable})<-[:IN_DOCUMENT]-(${item}:Measure)`;
  const count = (match: string, condition?: string): string =>
    subquery('COUNT', [match, ...(condition === undefined ? [] : [`WHERE ${condition}`]), `RETURN ${item}`]);
  const properties: Readonly<Record<string, string>> = {
    pagesRead: count(pages, `${item}.isRead`),
    pagesTotal: scope.property('pagesTotal'),
    measures: count(measures),
    completeMeasures: count(measures, `${item}.isComplete`),
  };
  const types = compilation.possibleTypes(getNamedType(field.type));
  const inner = compilation.meter.charge(1, nodes[0], () =>
    compilation.row(
      row.slots,
      { variable: scope.variable, types, property: (name) => properties[name] ?? 'null' },
      selectionsOf(nodes),
    ),
  );
  return { kind: 'inline', row: inner };
}
