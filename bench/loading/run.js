// npm run build && npm run bench:loading [-- MEASURES [RUNS [FOLDER]]]: what loading plan files takes beside bare UNWIND statements that send
// the same rows. FOLDER keeps the generated plans between runs. Figures go to bench/results/latest.json.
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';
import { keepFigures } from '../results/keep.js';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const { module } = await runnerImport(main, { configFile: false, logLevel: 'warn' });
const [measures = '100000', runs = '3', folder] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);
keepFigures(
  'loading',
  await module.measureLoading({ measures: Number(measures), runs: Number(runs), folder, say }),
);
