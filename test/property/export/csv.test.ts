import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { exportFileNamed } from '../../../src/export/formats.ts';
import { labelsOf } from '../../../src/export/neo4j-labels.ts';
import { guardedCell, unguardedCell } from '../../../src/export/spreadsheet-cell.ts';
import type { GraphSource } from '../../../src/export/graph.ts';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { expectedGraph, typedValue } from '../../export/expected.ts';
import type { Properties } from '../../export/expected.ts';
import { textOf } from '../../export/sample-graph.ts';

async function rowsOf(name: string, source: GraphSource): Promise<Record<string, string>[]> {
  const file = exportFileNamed(name);
  if (file === undefined) throw new Error(`No file is called ${name}`);
  return parse(await textOf(file.write(source)), { columns: true });
}

/** A row as properties: names as `nameOf` has them, empty cells left out. */
function properties(
  row: Record<string, string>,
  nameOf: (column: string) => string,
  textIn: (cell: string) => string = (cell) => cell,
): Properties {
  const filled = Object.entries(row).filter(([, cell]) => cell !== '');
  return Object.fromEntries(
    filled.map(([column, cell]) => [nameOf(column), typedValue(nameOf(column), textIn(cell))]),
  );
}

const lowerFirst = (column: string): string => column.charAt(0).toLowerCase() + column.slice(1);

describe('hostile text', () => {
  it('comes back from the CSV tables once the guard is taken off', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const expected = await expectedGraph(source);
        const nodes = await rowsOf('nodes.csv', source);
        expect(nodes.map((row) => properties(row, lowerFirst, unguardedCell))).toEqual(expected.nodes);
        const edges = await rowsOf('edges.csv', source);
        expect(edges.map((row) => properties(row, lowerFirst, unguardedCell))).toEqual(
          expected.edges.map((edge) => ({ ...edge, type: 'Directed', label: edge['kind'] })),
        );
      }),
    );
  });

  it('is run as a formula in no cell of the CSV tables', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        for (const row of [...(await rowsOf('nodes.csv', source)), ...(await rowsOf('edges.csv', source))]) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        }
      }),
    );
  });

  it('comes back from the neo4j-admin tables as it was', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const expected = await expectedGraph(source);
        const nameOf = (column: string): string => column.replace(/(?<=.):.*$/u, '');
        const nodes = await rowsOf('neo4j-nodes.csv', source);
        expect(nodes.map((row) => properties(row, nameOf))).toEqual(
          [...source.listed.nodes].map(({ type }, index) => {
            const { label, ...rest } = expected.nodes[index] ?? {};
            expect(label).toBeDefined();
            return { ...rest, ':LABEL': labelsOf(type).join(';') };
          }),
        );
        const edges = await rowsOf('neo4j-relationships.csv', source);
        expect(edges.map((row) => properties(row, nameOf))).toEqual(
          expected.edges.map(({ source: from, target, kind, ...edge }) => ({
            ...edge,
            ':START_ID': from,
            ':END_ID': target,
            ':TYPE': kind,
          })),
        );
      }),
    );
  });

  it('is the same after guard and unguard, whatever it was', () => {
    const cell = fc.stringMatching(/^'{0,3}[=+\-@＝＠a]?.*$/u);
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguardedCell(guardedCell(text))).toBe(text);
      }),
    );
  });
});
