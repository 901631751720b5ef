import { isRelationKind } from '../../src/model/relation-kind.ts';
import { nodePage } from './connections.ts';
import { list, relationMeets } from './filters.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { across, bySortKey } from './graph.ts';
import type { Arguments } from './place.ts';

type Passes = (edge: GraphEdge) => boolean;
type MeasuresOf = (side: GraphNode) => readonly GraphNode[];

const involving =
  (passes: Passes): MeasuresOf =>
  (side) =>
    across(side, 'INVOLVES', 'IN', 'Measure', passes);

/** What belongs to a row or column of each axis, by relations that pass. That a measure serves a goal is none. */
const AXES: Readonly<Record<string, readonly [string, (passes: Passes) => MeasuresOf]>> = {
  MINISTRY: ['Ministry', (passes) => (side) => across(side, 'RESPONSIBLE_FOR', 'OUT', 'Measure', passes)],
  ISAC: ['Isac', involving],
  ORGANIZATION: ['Organization', involving],
  SECTOR: [
    'Sector',
    (passes) => (side) => across(side, 'COVERS', 'IN', 'Actor', passes).flatMap(involving(passes)),
  ],
  GOAL: ['Goal', () => (side) => across(side, 'TOWARDS', 'IN', 'Measure')],
};

interface Cell {
  readonly row: GraphNode;
  readonly column: GraphNode;
  readonly shared: readonly GraphNode[];
  readonly direct: readonly GraphEdge[];
}

/** Every row against every column. */
export function matrixOf(graph: Graph, given: Arguments, coverage: unknown): unknown {
  const passes: Passes = (edge) => relationMeets(edge, given);
  const [rows, rowMeasures] = side(graph, given['rows'], passes);
  const [columns, columnMeasures] = side(graph, given['columns'], passes);
  const year = typeof given['fiscalYear'] === 'number' ? given['fiscalYear'] : undefined;
  const limit = Number(given['limit'] ?? 500);
  const cells = rows.flatMap((row) =>
    columns.flatMap((column): readonly Cell[] => {
      if (row === column) return [];
      const others = new Set(columnMeasures(column));
      const shared = [...new Set(rowMeasures(row))].filter(
        (measure) =>
          others.has(measure) &&
          (year === undefined || list(measure.properties['fiscalYears']).includes(year)),
      );
      const direct = [
        ...row.out.filter(({ to }) => to === column),
        ...row.in.filter(({ from }) => from === column),
      ]
        .filter((edge) => isRelationKind(edge.type) && passes(edge))
        .filter((edge) => year === undefined || isOfYear(edge, year));
      return shared.length + direct.length === 0 ? [] : [{ row, column, shared, direct }];
    }),
  );
  const kept = [...cells]
    .sort((a, b) => b.shared.length - a.shared.length || b.direct.length - a.direct.length || byPlace(a, b))
    .slice(0, limit)
    .sort(byPlace);
  const isEmptyWanted = given['includeEmpty'] === true;
  const listed = (all: readonly GraphNode[], of: 'row' | 'column'): readonly GraphNode[] =>
    (isEmptyWanted ? all : all.filter((each) => kept.some((cell) => cell[of] === each))).slice(0, limit);
  const sizes = isEmptyWanted ? [cells.length, rows.length, columns.length] : [cells.length];
  return {
    rows: listed(rows, 'row'),
    columns: listed(columns, 'column'),
    cells: kept.map(({ column, direct, row, shared }) => ({
      row: row.properties['id'],
      column: column.properties['id'],
      measures: shared.length,
      relations: direct.length,
      kinds: [...new Set(direct.map(({ type }) => type))].sort(),
      sharedMeasures: (page: Arguments) => nodePage(shared, 'MeasureConnection', page),
    })),
    coverage,
    truncated: sizes.some((size) => size > limit),
  };
}

function side(graph: Graph, axis: unknown, passes: Passes): readonly [readonly GraphNode[], MeasuresOf] {
  const [label, measures] = AXES[String(axis)] ?? [];
  if (label === undefined || measures === undefined)
    throw new Error(`The reference knows no axis ${String(axis)}`);
  return [graph.nodes.filter((node) => node.labels.has(label)).sort(bySortKey), measures(passes)];
}

function byPlace(a: Cell, b: Cell): number {
  return bySortKey(a.row, b.row) || bySortKey(a.column, b.column);
}

/** Told of the year, or in force on some day of it. */
function isOfYear({ properties }: GraphEdge, year: number): boolean {
  if (typeof properties['fiscalYear'] === 'number') return properties['fiscalYear'] === year;
  const { validFrom, validTo } = properties;
  const [first, last] = [`${year}-04-01`, `${year + 1}-03-31`];
  const hasBegun = typeof validFrom !== 'string' || validFrom <= last;
  return hasBegun && (typeof validTo !== 'string' || validTo >= first || first.startsWith(validTo));
}
