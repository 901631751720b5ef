// node compile.js: prints what the schema and the saved operations take in a process that has just imported what they need, in ms.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { packagePath } from '../../dist/model/package-path.js';
import { createEngine } from '../../dist/query/engine.js';
import { loadSchema } from '../../dist/query/schema.js';

// The one that the built program has: the bench has a copy of its own, which takes no schema of another.
const { parse, validateSchema } = createRequire(packagePath('package.json'))('graphql');

let last = performance.now();
const sinceLast = () => {
  const before = last;
  last = performance.now();
  return last - before;
};

const schema = loadSchema();
const [problem] = validateSchema(schema);
if (problem !== undefined) throw problem;
const built = sinceLast();
const engine = createEngine({ schema, read: () => Promise.reject(new Error('nothing is asked')) });
const model = sinceLast();
const folder = packagePath('web', 'operations');
const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
for (const name of names) {
  const document = parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const variables = JSON.parse(
    readFileSync(`${folder}/${name.replace('.graphql', '.variables.json')}`, 'utf8'),
  );
  const prepared = engine.prepare({ document, variables });
  if (!('plan' in prepared)) throw prepared[0];
}
const operations = sinceLast();
process.stdout.write(JSON.stringify({ schema: built, model, operations }));
