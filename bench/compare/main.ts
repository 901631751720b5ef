import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { packagePath } from '../../src/model/package-path.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import { openStore } from '../../src/store/store.ts';
import { fill } from '../generate/fill.ts';
import { inProcess } from './in-process.ts';
import { QUICK, THOROUGH } from './measure.ts';
import { allQuestions } from './questions/all.ts';
import { subjectsOf } from './subjects.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    questions: { type: 'string' },
    graphs: { type: 'string', default: packagePath('bench', 'graphs') },
    alone: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
for (const size of values.sizes.split(',').map(Number)) {
  const server = await startLocalServer({ home: join(values.graphs, String(size)), onProgress: say });
  const store = openStore(server.config);
  try {
    await fill(store, size, say);
    const wanted = values.questions?.split(',');
    const questions = allQuestions(await subjectsOf(store, size)).filter(
      ({ name }) => wanted === undefined || wanted.includes(name),
    );
    await inProcess(
      server.config,
      store,
      questions,
      values.alone,
      values.quick ? QUICK : THOROUGH,
      ({ name }, costs) => {
        const f = (c: typeof costs.ours) =>
          c === null
            ? '-'
            : `${c.rps.toFixed(0)}/s ${c.p50.toFixed(1)} ms ${c.p99.toFixed(1)} ${c.databaseHits} hits ${c.statements} st`;
        say(
          `${name.padEnd(18)} ours ${f(costs.ours)} | hand ${f(costs.hand)} | peer ${f(costs.peer)} || ratio p50 ${((costs.ours?.p50 ?? 0) / (costs.hand?.p50 ?? 1)).toFixed(2)} rps ${((costs.ours?.rps ?? 0) / (costs.hand?.rps ?? 1)).toFixed(2)}`,
        );
      },
    );
  } finally {
    await store.close();
    await server.stop();
  }
}
