import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { packagePath } from '../../src/model/package-path.ts';
import { createEngine } from '../../src/query/engine.ts';
import { loadSchema } from '../../src/query/schema.ts';

const folder = packagePath('test', 'golden', 'query');
const cases = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const engine = createEngine({ schema: loadSchema(), read: () => Promise.resolve([]) });

/** `name.variables.json` beside an operation holds its variables. */
function variablesOf(name: string): Readonly<Record<string, unknown>> {
  const path = `${folder}/${name.replace(/graphql$/u, 'variables.json')}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
}

/** The statement with its parameters on top, as it is reviewed. */
function rendered(name: string): string {
  const document = parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const bound = engine.prepare({ document, variables: variablesOf(name) });
  if (!('plan' in bound)) return bound.map((error) => `// ${error.message}\n`).join('');
  const parameters = Object.entries(bound.parameters).map(
    ([key, value]) => `// $${key} = ${JSON.stringify(value)}`,
  );
  return `${[...parameters, bound.plan.text ?? '// no statement'].join('\n')}\n`;
}

describe('the Cypher of an operation', () => {
  it.each(cases)('%s compiles to the statement that was reviewed', (name) => {
    const path = `${folder}/${name.replace(/graphql$/u, 'cypher')}`;
    const statement = rendered(name);
    if (process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined)
      writeFileSync(path, statement);
    expect(
      existsSync(path) ? readFileSync(path, 'utf8') : 'missing: run with UPDATE_GOLDEN=1 and review it',
    ).toBe(statement);
  });
});
