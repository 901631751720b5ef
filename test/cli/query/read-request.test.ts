import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { print } from 'graphql';
import { CommandFailure } from '../../../src/cli/command-failure.ts';
import type { QueryRequest } from '../../../src/cli/query/read-request.ts';
import { readRequest } from '../../../src/cli/query/read-request.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { recordingTerminal } from '../recording-terminal.ts';

const folder = temporaryFolder();

const NOTHING: QueryRequest = {
  text: undefined,
  file: undefined,
  variables: undefined,
  operationName: undefined,
};

async function failureOf(request: Partial<QueryRequest>): Promise<CommandFailure> {
  const error: unknown = await readRequest(recordingTerminal(), { ...NOTHING, ...request }).catch(
    (thrown: unknown) => thrown,
  );
  if (error instanceof CommandFailure) return error;
  throw new Error('readRequest was to fail, but did not');
}

describe('readRequest', () => {
  it('takes the text from the line, from a file or from standard input', async () => {
    const file = join(folder, 'q.graphql');
    await writeFile(file, '{ b }');
    const texts = [
      await readRequest(recordingTerminal(), { ...NOTHING, text: '{ a }' }),
      await readRequest(recordingTerminal(), { ...NOTHING, file }),
      await readRequest(recordingTerminal({ input: '{ c }' }), { ...NOTHING, text: '-' }),
      await readRequest(recordingTerminal({ input: '{ d }' }), { ...NOTHING, file: '-' }),
    ].map(({ document }) => print(document).replace(/\s+/gu, ' '));
    expect(texts).toEqual(['{ a }', '{ b }', '{ c }', '{ d }']);
  });

  it('takes variables as a JSON object', async () => {
    const request = { ...NOTHING, text: '{ a }', variables: '{"name":"金融庁"}' };
    expect((await readRequest(recordingTerminal(), request)).variables).toEqual({ name: '金融庁' });
  });

  it('names the line of a text that is no GraphQL, with status 1', async () => {
    const failure = await failureOf({ text: '{\n  isacs {\n}' });
    expect(failure.status).toBe(1);
    expect(failure.messages).toMatchObject([{ code: 'GRAPHQL_PARSE_FAILED', line: 3 }]);
  });

  it('names the file that cannot be read, with status 1', async () => {
    const failure = await failureOf({ file: '/nowhere/q.graphql' });
    expect(failure.status).toBe(1);
    expect(failure.messages).toMatchObject([{ code: 'FILE_NOT_READ', file: '/nowhere/q.graphql' }]);
  });
});
