import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { packagePath } from '../../src/model/package-path.ts';
import { fetchServer } from '../../src/store/local/fetch-server.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import { openStore } from '../../src/store/store.ts';
import { fill } from '../generate/fill.ts';
import { inProcess } from './in-process.ts';
import { QUICK, THOROUGH } from './measure.ts';
import type { HttpFigures } from './over-http.ts';
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
    const http = new Map<string, HttpFigures>();
    if (!values['no-http']) {
      await overHttp(store, driver, questions, QUICK, ({ name }, figures) => {
        http.set(name, figures);
        say(
          `${size} ${name} over HTTP: ${figures.ours.rps.toFixed(0)} : ${figures.hand.rps.toFixed(0)} a second`,
        );
      });
    }
    await inProcess(server.config, store, questions, values.alone, effort, ({ asks, name }, costs) => {
      const over = http.get(name);
      measured.set(name, { asks, ...costs, ...(over === undefined ? {} : { http: over }) });
      const rates = [costs.ours, costs.hand, costs.peer].map((cost) => cost?.rps.toFixed(1) ?? '–');
      const times = [costs.ours, costs.hand, costs.peer].map((cost) => cost?.p50.toFixed(1) ?? '–');
      const hits = [costs.ours, costs.hand, costs.peer].map((cost) => cost?.databaseHits ?? '–');
      say(
        `${size} ${name}: ${rates.join(' : ')} a second, p50 ${times.join(' : ')} ms, hits ${hits.join(' : ')}`,
      );
      const results = keepResults(version, size, measured);
      if (name === questions.at(-1)?.name) process.stdout.write(`${report(results)}\n`);
    });
  } finally {
    await driver.close();
    await store.close();
    await server.stop();
  }
}
