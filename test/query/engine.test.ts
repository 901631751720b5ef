import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { packagePath } from '../../src/model/package-path.ts';
import type { ReadStatement } from '../../src/query/engine.ts';
import { createEngine } from '../../src/query/engine.ts';
import { loadSchema } from '../../src/query/schema.ts';

const schema = loadSchema();
const DOCUMENT = parse('{ statistics { documents } }');

class Coded extends Error {
  readonly code = 'DATABASE_UNAVAILABLE';
  readonly advice = 'Look whether it runs.';
}

async function answerOf(read: ReadStatement): Promise<object> {
  const answer = await createEngine({ schema, read }).execute({ document: DOCUMENT });
  return JSON.parse(JSON.stringify(answer)) as object;
}

describe('an engine whose read fails', () => {
  it('answers with the code and the advice of the failure', async () => {
    expect(await answerOf(() => Promise.reject(new Coded('It is away')))).toEqual({
      data: null,
      errors: [
        {
          message: 'It is away',
          extensions: { code: 'DATABASE_UNAVAILABLE', advice: 'Look whether it runs.' },
        },
      ],
    });
  });

  it('tells nothing of a failure that has no code', async () => {
    expect(await answerOf(() => Promise.reject(new Error('secret words')))).toEqual({
      data: null,
      errors: [{ message: 'The answer could not be given.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });

  it('passes the signal of the caller on to the read', async () => {
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    const read: ReadStatement = (_statement, options) => {
      seen.push(options?.signal);
      return Promise.reject(new Coded('It is away'));
    };
    await createEngine({ schema, read }).execute({ document: DOCUMENT, signal });
    expect(seen).toEqual([signal]);
  });
});

/** Every saved operation: those whose Cypher is reviewed, and those of the playground. */
const OPERATIONS = [['test', 'golden', 'query'] as const, ['web', 'operations'] as const].flatMap((place) => {
  const folder = packagePath(...place);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ name, path: `${folder}/${name}` }));
});

function variablesFor(path: string): Record<string, unknown> {
  const file = path.replace(/graphql$/u, 'variables.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

describe('an operation', () => {
  const statements: string[] = [];
  const read: ReadStatement = ({ text }) => {
    statements.push(text);
    return Promise.reject(new Coded('Only counted'));
  };
  const engine = createEngine({ schema, read });
  beforeEach(() => {
    statements.length = 0;
  });

  it.each(OPERATIONS)('$name is one statement', async ({ path }) => {
    const document = parse(readFileSync(path, 'utf8'));
    const { errors } = await engine.execute({ document, variables: variablesFor(path) });
    expect(errors?.map(({ message }) => message)).toEqual(['Only counted']);
    expect(statements).toHaveLength(1);
  });

  it.each(['{ __typename }', '{ __schema { queryType { name } } }', '{ __type(name: "Measure") { name } }'])(
    'that only asks for the schema is none: %s',
    async (text) => {
      expect((await engine.execute({ document: parse(text) })).errors).toBeUndefined();
      expect(statements).toEqual([]);
    },
  );
});
