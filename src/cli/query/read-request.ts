import { readFile } from 'node:fs/promises';
import type { DocumentNode } from 'graphql';
import { GraphQLError, parse } from 'graphql';
import { unusable, wrongUse } from '../command-failure.ts';
import { reasonOf } from '../output.ts';
import type { Terminal } from '../terminal.ts';

/** What the command line asks for: the text itself, or where it is. */
export interface QueryRequest {
  readonly text: string | undefined;
  readonly file: string | undefined;
  readonly variables: string | undefined;
  readonly operationName: string | undefined;
}

export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export async function readRequest(terminal: Terminal, request: QueryRequest): Promise<Operation> {
  const variables = parseVariables(request.variables);
  const document = parseOperation(await operationText(terminal, request), request.file);
  const { operationName } = request;
  return { document, variables, ...(operationName === undefined ? {} : { operationName }) };
}

async function operationText(terminal: Terminal, { text, file }: QueryRequest): Promise<string> {
  if ((text === undefined) === (file === undefined)) {
    throw wrongUse(
      'query takes either the GraphQL text or --file, one of the two',
      "Say: strategy-graph query '{ isacs { nodes { name } } }', or: strategy-graph query --file FILE",
    );
  }
  if (file !== undefined && file !== '-') return readOperationFile(file);
  return text === undefined || text === '-' ? terminal.readInput() : text;
}

async function readOperationFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unusable(
      {
        code: 'FILE_NOT_READ',
        file,
        text: `the file cannot be read: ${reasonOf(error)}`,
        advice: 'Check the path; it is relative to the folder that the command runs in.',
      },
      { cause: error },
    );
  }
}

function parseOperation(text: string, file: string | undefined): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line;
    throw unusable(
      {
        code: 'GRAPHQL_PARSE_FAILED',
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        text: error.message,
        advice: 'Write one GraphQL operation, such as { isacs { nodes { name } } }.',
      },
      { cause: error },
    );
  }
}

function parseVariables(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  const advice = `Say: --variables '{"name": "金融庁"}'`;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw wrongUse(`--variables is a JSON object, but it cannot be parsed: ${reasonOf(error)}`, advice);
  }
  if (isRecord(value)) return value;
  throw wrongUse(`--variables is a JSON object, but got: ${json}`, advice);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
