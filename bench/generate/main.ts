import process from 'node:process';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import { openStore } from '../../src/store/store.ts';
import { fill } from './fill.ts';

// node … generate/main.ts SIZE HOME: fills the database of a home and ends.
const [, , size = '1000', home = ''] = process.argv;
const onProgress = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const server = await startLocalServer({ home, keep: true, onProgress });
const store = openStore(server.config);
await fill(store, Number(size), onProgress);
await store.close();
