import { getNamedType } from 'graphql';
import { RELATION_KINDS } from '../../../model/relation-kind.ts';
import type { RelationKind } from '../../../model/relation-kind.ts';
import type { RowShape, Shape } from '../../answer/shape.ts';
import type { Axis, Step } from '../../matrix/axis.ts';
import { AXES } from '../../matrix/axis.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { Variables } from '../../request/sourced.ts';
import { compileConnection } from '../connection.ts';
import type { PageSize } from '../cost-meter.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { fileClauses } from '../file-clauses.ts';
import { nodeTypeOf, orderOf } from '../order.ts';
import { nodeScope } from '../scope.ts';
import { Slots } from '../slots.ts';
import { sortedPage } from '../sorted-page.ts';
import { countOf } from '../source.ts';
import { subquery, where } from '../text.ts';
import type { ObjectPart } from './object-row.ts';
import { objectRow } from './object-row.ts';
import { kindsOf, relationCondition } from './relation-arguments.ts';
import { sized } from './sized.ts';
import { coverages } from './coverage.ts';

/** The kinds that may link a row to a column: these four have a measure at an end, and no axis has measures. */
const OF_MEASURES: readonly RelationKind[] = ['RESPONSIBLE_FOR', 'INVOLVES', 'RESTATES', 'SUCCEEDS'];
const DIRECT_KINDS = RELATION_KINDS.filter((kind) => !OF_MEASURES.includes(kind));

/** What the parts of one matrix share. */
interface Asked {
  readonly call: FieldCall;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly isEmptyWanted: boolean;
  readonly limit: PageSize;
  /** Parameters. */
  readonly count: string;
  readonly fiscalYear: string;
  /** A relationship of a pattern, without brackets: its variable where it has one or needs one, its kinds, and what is asked of it. */
  readonly relationship: (kinds: readonly string[], variable?: string) => string;
}

/** The matrix: its cells are counted and cut first; rows, columns and cells are then what is asked of them. */
export function matrix(call: FieldCall): Shape {
  const { compilation, field, nodes, row } = call;
  const rows = axis(call, 'rows');
  const columns = axis(call, 'columns');
  const limit = sized(call, 'limit', 'matrixCells');
  const size = (variables: Variables): number => (typeof limit === 'number' ? limit : limit(variables));
  const given = argument(call, 'fiscalYear');
  const year = (text: (value: number) => number | string) =>
    compilation.parameter((variables) => {
      const value = given?.read(variables);
      return typeof value === 'number' ? text(value) : null;
    });
  const asked: Asked = {
    call,
    rows,
    columns,
    isEmptyWanted: argument(call, 'includeEmpty')?.isTrue === true,
    limit,
    count: compilation.parameter(size),
    fiscalYear: year((value) => value),
    relationship: relationships(call),
  };
  const step = stepOf(asked);
  const cells = fileClauses('matrix-cells', {
    ROWTIE: rows.tie('row', 'measure', step),
    COLUMNTIE: columns.tie('column', 'measure', step),
    ROWLABEL: rows.label,
    COLUMNLABEL: columns.label,
    DIRECT: asked.relationship(DIRECT_KINDS, 'relation'),
    $fiscalYear: asked.fiscalYear,
    $firstDay: year((value) => `${value}-04-01`),
    $lastDay: year((value) => `${value + 1}-03-31`),
    $wanted: compilation.parameter((variables) => size(variables) + 1),
  });
  const slots = new Slots();
  const result = objectRow(compilation, field.type, nodes, (part) => matrixPart(asked, part, slots));
  const lines = [...cells, `WITH cells[..${asked.count}] AS cells, size(cells) > ${asked.count} AS isCut`];
  const at = row.slots.add(subquery('COLLECT', [...lines, `RETURN ${slots.row}`]));
  return { kind: 'first', at, row: result };
}

function stepOf({ relationship }: Asked): Step {
  return (kind) => `[${relationship([kind])}]`;
}

/** By the arguments `kinds`, `minConfidence` and `validOn`. */
function relationships(call: FieldCall): Asked['relationship'] {
  const { compilation } = call;
  const given = argument(call, 'kinds');
  const wanted = new Set<string>(kindsOf(given));
  const meets = relationCondition(compilation, argument(call, 'minConfidence'), argument(call, 'validOn'));
  return (kinds, variable) => {
    const left = given === undefined ? kinds : kinds.filter((kind) => wanted.has(kind));
    const asks = left.length === 0 ? () => 'false' : meets;
    const types = (left.length === 0 ? kinds : left).join('|');
    if (asks === undefined) return `${variable ?? ''}:${types}`;
    const name = variable ?? compilation.name('r');
    return `${name}:${types} WHERE ${asks(name)}`;
  };
}

function axis(call: FieldCall, name: string): Axis {
  const value = argument(call, name)?.enumValues?.[0] ?? '';
  const found = AXES[value];
  if (found === undefined) throw new Error(`A matrix has no axis ${value}`);
  return found;
}

function matrixPart(asked: Asked, part: ObjectPart, slots: Slots): Shape {
  switch (part.name) {
    case 'rows':
      return side(asked, part, slots, 0, asked.rows);
    case 'columns':
      return side(asked, part, slots, 1, asked.columns);
    case 'cells':
      return cellsOf(asked, part, slots);
    case 'coverage':
      return coverages(asked.call, part, slots);
    default:
      return { kind: 'leaf', at: slots.add(isCut(asked)) };
  }
}

/** More cells than asked for; with the empty ones, more rows or columns. */
function isCut({ columns, count, isEmptyWanted, rows }: Asked): string {
  if (!isEmptyWanted) return 'isCut';
  const more = [rows, columns].map(({ label }) => `COUNT { (:${label}) } > ${count}`);
  return ['isCut', ...more].join(' OR ');
}

/** The rows or the columns: those of the cells, or all there are. */
function side(asked: Asked, { field, nodes }: ObjectPart, slots: Slots, place: number, of: Axis): Shape {
  const { call, count, isEmptyWanted, limit } = asked;
  const { compilation } = call;
  const possible = compilation.possibleTypes(getNamedType(field.type));
  const types = possible.filter((type) => compilation.model.label(type.name) === of.label);
  const variable = compilation.name('n');
  const inner = new Slots();
  const row = compilation.meter.charge(limit, nodes[0], () =>
    compilation.row(inner, nodeScope(variable, types), selectionsOf(nodes)),
  );
  const lines = [
    ...(isEmptyWanted
      ? [`MATCH (${variable}:${of.label})`, `WITH ${variable}`]
      : ['UNWIND cells AS cell', `WITH DISTINCT cell[${place}] AS ${variable}`]),
    `ORDER BY ${variable}.sortKey, ${variable}.id`,
    `LIMIT ${count}`,
    `RETURN ${inner.row}`,
  ];
  return { kind: 'rows', at: slots.add(subquery('COLLECT', lines)), row };
}

function cellsOf(asked: Asked, { field, nodes }: ObjectPart, slots: Slots): Shape {
  const { compilation } = asked.call;
  const inner = new Slots();
  const row: RowShape = compilation.meter.charge(asked.limit, nodes[0], () =>
    objectRow(compilation, field.type, nodes, (part) => cellPart(asked, part, inner)),
  );
  const lines = [
    'UNWIND cells AS cell',
    'WITH cell[0] AS row, cell[1] AS column, cell[2] AS shared, cell[3] AS direct, cell[4] AS names',
    'ORDER BY row.sortKey, row.id, column.sortKey, column.id',
    `RETURN ${inner.row}`,
  ];
  return { kind: 'rows', at: slots.add(subquery('COLLECT', lines)), row };
}

const CELL: Readonly<Record<string, string>> = {
  row: 'row.id',
  column: 'column.id',
  measures: 'shared',
  relations: 'direct',
  kinds: 'names',
};

function cellPart(asked: Asked, { field, name, nodes }: ObjectPart, slots: Slots): Shape {
  const plain = CELL[name];
  if (plain !== undefined) return { kind: 'leaf', at: slots.add(plain) };
  const { call, columns, fiscalYear, rows } = asked;
  const { compilation } = call;
  const type = nodeTypeOf(getNamedType(field.type));
  const measure = compilation.name('n');
  const scope = nodeScope(measure, compilation.possibleTypes(type));
  const order = orderOf(compilation, type, scope.types, undefined);
  const inYear = `(${fiscalYear} IS NULL OR ${fiscalYear} IN ${measure}.fiscalYears)`;
  const source = {
    // Both ends are bound: the database starts at the one with fewer measures.
    lines: (condition: string | undefined) => [
      `MATCH ${rows.tie('row', `${measure}:Measure`, stepOf(asked))}`,
      `MATCH ${columns.tie('column', measure, stepOf(asked))}`,
      ...where([inYear, condition].filter((each) => each !== undefined).join(' AND ')),
    ],
    isDistinct: false,
    isScan: false,
  };
  return compileConnection(
    { ...call, field, nodes, row: { slots, guard: undefined } },
    {
      scope,
      signature: order.signature,
      page: sortedPage(
        { ...call, field, nodes },
        {
          variable: measure,
          order,
          condition: undefined,
          bind: source.lines,
          isDistinct: false,
          isScan: false,
        },
      ),
      total: () => countOf(source, measure, undefined),
    },
  );
}
