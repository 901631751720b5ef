// npm run bench:knowledge: prints how well the labelled sentences are read.
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';

const report = fileURLToPath(new URL('report.ts', import.meta.url));
const { module } = await runnerImport(report, { configFile: false, logLevel: 'warn' });
process.stdout.write(`${module.knowledgeReport(module.judgeSentences())}\n`);
