// npm run bench:explorer: the explorer with 3,000 dots and 10,000 lines beside a page of nothing but sigma. Needs the built
// pages (npm run build:web) and a Chromium: that of Debian, or the one that CHROMIUM names.
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';

const report = fileURLToPath(new URL('report.ts', import.meta.url));
const { module } = await runnerImport(report, { configFile: false, logLevel: 'warn' });
process.stdout.write(`${await module.explorerReport(process.env)}\n`);
