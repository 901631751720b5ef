import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { packagePath } from '../../src/model/package-path.ts';
import { fetchServer } from '../../src/store/local/fetch-server.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import { openStore } from '../../src/store/store.ts';
import { fill } from '../generate/fill.ts';
import type { Cost } from './in-process.ts';
import { inProcess } from './in-process.ts';
import { QUICK, THOROUGH } from './measure.ts';
import { overHttp } from './over-http.ts';
import { allQuestions } from './questions/all.ts';
import { report } from './report.ts';
import type { Result } from './results.ts';
import { keepResults } from './results.ts';
import { quickDriver } from './sides/database.ts';
import { subjectsOf } from './subjects.ts';

// npm run bench -- [--sizes 1000,100000] [--questions page,search] [--quick] [--alone] [--no-http] [--graphs FOLDER]
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    questions: { type: 'string' },
    /** Where the graphs are kept between runs, one home each. */
    graphs: { type: 'string', default: packagePath('bench', 'graphs') },
    quick: { type: 'boolean', default: false },
    /** Without the peer. */
    alone: { type: 'boolean', default: false },
    'no-http': { type: 'boolean', default: false },
  },
});
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const effort = values.quick ? QUICK : THOROUGH;
const wanted = values.questions?.split(',');
const { version } = await fetchServer(say);

for (const size of values.sizes.split(',').map(Number)) {
  const server = await startLocalServer({ home: join(values.graphs, String(size)), onProgress: say });
  const store = openStore(server.config);
  const driver = quickDriver(server.config);
  const measured = new Map<string, Result>();
  try {
    await fill(store, size, say);
    const questions = allQuestions(await subjectsOf(store, size)).filter(
      ({ name }) => wanted === undefined || wanted.includes(name),
    );
    await inProcess(server.config, store, questions, values.alone, effort, ({ asks, name }, costs) => {
      measured.set(name, { asks, ...costs });
      keepResults(version, size, measured);
      const told = (of: (cost: Cost) => number): string =>
        [costs.ours, costs.hand, costs.peer]
          .map((cost) => (cost === null ? '–' : of(cost).toFixed(1)))
          .join(' : ');
      say(`${size} ${name}: ${told(({ rps }) => rps)} a second, p50 ${told(({ p50 }) => p50)} ms`);
    });
    if (!values['no-http']) {
      await overHttp(store, driver, questions, effort, ({ name }, http) => {
        const costs = measured.get(name);
        if (costs !== undefined) measured.set(name, { ...costs, http });
        say(`${size} ${name} over HTTP: ${http.ours.rps.toFixed(0)} : ${http.hand.rps.toFixed(0)} a second`);
      });
    }
    process.stdout.write(`${report(keepResults(version, size, measured))}\n`);
  } finally {
    await driver.close();
    await store.close();
    await server.stop();
  }
}
