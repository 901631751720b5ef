import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, valueOf } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { csvRows } from './csv-rows.ts';
import type { Cell } from './csv-rows.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { GraphSource } from './graph.ts';
import { guardedCell } from './spreadsheet-cell.ts';

/** The nodes table of Gephi's spreadsheet import: `Id,Label,Type,…`. Texts are guarded against running as formulas. */
export function writeNodesCsv(source: GraphSource, { language }: WriteOptions): AsyncIterable<string> {
  const header = ['Id', 'Label', ...NODE_ATTRIBUTES.map(({ name }) => columnName(name))];
  return csvRows(header, source.nodes(), (node) => [
    guardedCell(node.id),
    guardedCell(labelOf(node, language)),
    ...NODE_ATTRIBUTES.map((attribute) => cellOf(attribute, node)),
  ]);
}

const EDGE_COLUMNS = EDGE_ATTRIBUTES.filter(({ name }) => name !== 'kind');

/** The edges table: `Source,Target,Type,Kind,Weight,…`; `Type` is Gephi's word for directed. */
export function writeEdgesCsv(source: GraphSource): AsyncIterable<string> {
  const own = ['Source', 'Target', 'Type', 'Kind', 'Weight', 'Id', 'Label'];
  return csvRows([...own, ...EDGE_COLUMNS.map(({ name }) => columnName(name))], source.edges(), (edge) => [
    guardedCell(edge.source),
    guardedCell(edge.target),
    ...['Directed', edge.kind, edge.weight, guardedCell(edge.id), edge.kind],
    ...EDGE_COLUMNS.map((attribute) => cellOf(attribute, edge)),
  ]);
}

function columnName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Years as `2023, 2024`, which Gephi takes for a list. */
function cellOf<Item>(attribute: Attribute<Item>, item: Item): Cell {
  const value = valueOf(attribute, item);
  if (typeof value === 'string') return guardedCell(value);
  return typeof value === 'object' ? value.join(', ') : value;
}
