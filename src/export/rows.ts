import { readFileSync } from 'node:fs';
import { packagePath } from '../model/package-path.ts';

export type Row = readonly unknown[];

export type Parameters = Readonly<Record<string, unknown>>;

export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** How the graph is read, row by row and no faster than the rows are taken; a store's `stream`. */
export type StreamRows = (statement: Statement) => AsyncIterable<Row>;

/** The statement of a file of cypher/read without its leading comment, which is for readers. */
export function statementOf(name: string): string {
  return readFileSync(packagePath('cypher', 'read', `${name}.cypher`), 'utf8')
    .replace(/^(?:\/\/.*\n)+/u, '')
    .trim();
}
