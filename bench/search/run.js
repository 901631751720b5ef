// npm run bench:search: how often what is wanted comes first, and among the first ten.
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';

const report = fileURLToPath(new URL('report.ts', import.meta.url));
const { module } = await runnerImport(report, { configFile: false, logLevel: 'warn' });
process.stdout.write(`${await module.searchReport(process.env)}\n`);
