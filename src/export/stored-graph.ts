import { isEntityType, ORIGINS } from '../model/entity.ts';
import type { EntityType, Origin } from '../model/entity.ts';
import { isRelationKind } from '../model/relation-kind.ts';
import type { ExportEdge, ExportNode, GraphMeta, GraphSource } from './graph.ts';
import type { Row, Statement, StreamRows } from './rows.ts';
import { statementOf } from './rows.ts';
import { selectionParameters } from './selected-ids.ts';
import type { GraphPart } from './selected-ids.ts';

/** Somebody wrote while the graph was read, so that what was read is of two graphs. */
export class GraphChangedError extends Error {
  override readonly name = 'GraphChangedError';
  readonly code = 'GRAPH_CHANGED';
  readonly advice = 'Export again once nobody loads anything.';

  constructor() {
    super('The graph changed while it was exported, so the file would be of two graphs');
  }
}

/** Items a batch: few enough to hold, enough that waiting for one costs nothing. */
const BATCH = 200;

const NODES = statementOf('export-nodes');
const EDGES = statementOf('export-edges');
const SHARED_MEASURES = statementOf('export-shared-measures');
const STATE = statementOf('export-state');

/** Which graph a database has at this moment. */
export async function graphState(stream: StreamRows): Promise<GraphMeta> {
  const title = 'Strategy Graph';
  const description = "Who does what for Japan's cybersecurity, as its strategy and annual plans tell it";
  for await (const [revision, updatedAt] of stream({ text: STATE, parameters: {} })) {
    return { title, description, revision: text(revision) ?? '0', updatedAt: text(updatedAt) };
  }
  return { title, description, revision: '0' };
}

/**
 * The graph of a database, or a part of it: entities and the relations among them, ordered by id. Nodes and edges are read in
 * statements of their own; a pass throws a {@link GraphChangedError} where the graph is another than that of `meta` at its end.
 */
export async function storedGraph(
  stream: StreamRows,
  meta: GraphMeta,
  part?: GraphPart,
): Promise<GraphSource> {
  const parameters = await selectionParameters(stream, part);
  const edges = (statement: string): AsyncIterable<readonly ExportEdge[]> =>
    pass(stream, { text: statement, parameters }, toEdge, meta);
  return {
    meta,
    nodes: () => pass(stream, { text: NODES, parameters }, toNode, meta),
    async *edges() {
      yield* edges(EDGES);
      if (part?.selection.collapseMeasures === true) yield* edges(SHARED_MEASURES);
    },
  };
}

async function* pass<Item>(
  stream: StreamRows,
  statement: Statement,
  toItem: (row: Row) => Item,
  { revision, updatedAt }: GraphMeta,
): AsyncGenerator<readonly Item[], void> {
  let batch: Item[] = [];
  for await (const row of stream(statement)) {
    batch.push(toItem(row));
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  const now = await graphState(stream);
  if (now.revision !== revision || now.updatedAt !== updatedAt) throw new GraphChangedError();
  if (batch.length > 0) yield batch;
}

/** The columns are those of cypher/read/export-nodes.cypher. */
function toNode(row: Row): ExportNode {
  return {
    id: text(row[0]) ?? '',
    type: entityType(row[1]),
    kind: text(row[2]),
    nameJa: text(row[3]) ?? '',
    nameEn: text(row[4]),
    descriptionJa: text(row[5]),
    descriptionEn: text(row[6]),
    abbreviation: text(row[7]),
    homepage: text(row[8]),
    country: text(row[9]),
    date: text(row[10]),
    endDate: text(row[11]),
    place: text(row[12]),
    validFrom: text(row[13]),
    validTo: text(row[14]),
    status: text(row[15]),
    marker: text(row[16]),
    isRestated: flag(row[17]),
    isComplete: flag(row[18]),
    document: text(row[19]),
    page: number(row[20]),
    fiscalYears: numbers(row[21]),
    degree: number(row[22]) ?? 0,
    evidence: text(row[23]),
  };
}

/** The columns are those of cypher/read/export-edges.cypher and export-shared-measures.cypher. A relation weighs 1. */
function toEdge(row: Row): ExportEdge {
  const [id, source, target, kind] = row;
  if (!isRelationKind(kind)) throw new TypeError(`A relation has one of our kinds, but got: ${String(kind)}`);
  return {
    id: text(id) ?? '',
    source: text(source) ?? '',
    target: text(target) ?? '',
    kind,
    weight: number(row[17]) ?? 1,
    fiscalYears: typeof row[4] === 'number' ? [row[4]] : numbers(row[4]),
    validFrom: text(row[5]),
    validTo: text(row[6]),
    date: text(row[7]),
    place: text(row[8]),
    detailJa: text(row[9]),
    detailEn: text(row[10]),
    origin: origin(row[11]),
    confidence: number(row[12]) ?? 1,
    measure: text(row[13]),
    document: text(row[14]),
    page: number(row[15]),
    evidence: text(row[16]),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'number').sort((one, other) => one - other)
    : [];
}

function entityType(value: unknown): EntityType {
  if (isEntityType(value)) return value;
  throw new TypeError(`An entity has one of our types, but got: ${String(value)}`);
}

function origin(value: unknown): Origin {
  const known = ORIGINS.find((name) => name === value);
  if (known !== undefined) return known;
  throw new TypeError(`A relation has one of our origins, but got: ${String(value)}`);
}
