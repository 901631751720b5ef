import { getNamedType } from 'graphql';
import type { RowShape, Shape } from '../../answer/shape.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import type { FieldCall } from '../field-call.ts';
import { Slots } from '../slots.ts';
import { subquery } from '../text.ts';
import type { ObjectPart } from './object-row.ts';

/** How much of a document was read: counts over its pages and measures, each only where it is asked for. */
export function coverage(call: FieldCall): Shape {
  const { compilation, row, scope } = call;
  return { kind: 'inline', row: coverageRow(compilation, call, scope.variable, row.slots) };
}

/** How much was read of each document that has measures, the latest first. */
export function coverages(
  { compilation }: FieldCall,
  part: Pick<ObjectPart, 'field' | 'nodes'>,
  slots: Slots,
): Shape {
  const document = compilation.name('n');
  const inner = new Slots();
  const row = coverageRow(compilation, part, document, inner);
  const lines = [
    `MATCH (${document}:Document)`,
    `WHERE EXISTS { (${document})<-[:IN_DOCUMENT]-(:Measure) }`,
    `WITH ${document}`,
    `ORDER BY ${document}.sortKey, ${document}.id`,
    `LIMIT ${compilation.parameter(() => compilation.limits.pageSize)}`,
    `RETURN ${inner.row}`,
  ];
  return { kind: 'rows', at: slots.add(subquery('COLLECT', lines)), row };
}

function coverageRow(
  compilation: Compilation,
  { field, nodes }: Pick<ObjectPart, 'field' | 'nodes'>,
  document: string,
  slots: Slots,
): RowShape {
  const item = compilation.name('n');
  const pages = `MATCH (${document})-[:HAS_PAGE]->(${item}:Page)`;
  const measures = `MATCH (${document})<-[:IN_DOCUMENT]-(${item}:Measure)`;
  const count = (match: string, condition?: string): string =>
    subquery('COUNT', [match, ...(condition === undefined ? [] : [`WHERE ${condition}`]), `RETURN ${item}`]);
  const properties: Readonly<Record<string, string>> = {
    pagesRead: count(pages, `${item}.isRead`),
    pagesTotal: `${document}.pagesTotal`,
    measures: count(measures),
    completeMeasures: count(measures, `${item}.isComplete`),
  };
  const types = compilation.possibleTypes(getNamedType(field.type));
  return compilation.meter.charge(1, nodes[0], () =>
    compilation.row(
      slots,
      { variable: document, types, property: (name) => properties[name] ?? 'null' },
      selectionsOf(nodes),
    ),
  );
}
