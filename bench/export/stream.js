// Writes one format from the database that NEO4J_… name to a file, or with `driver` only reads the same rows by the driver; prints as
// JSON how long it took, of that how long this process worked, how much was written, and the peak of memory above rest. Run by run.js, in a process of its own each time.
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import neo4j from 'neo4j-driver';
import { exportFormat } from '../../dist/export/formats.js';
import { statementOf } from '../../dist/export/rows.js';
import { selectionParameters } from '../../dist/export/selected-ids.js';
import { graphState, storedGraph } from '../../dist/export/stored-graph.js';
import { storeConfigFromEnvironment } from '../../dist/store/config.js';
import { openStore } from '../../dist/store/store.js';

const [name = 'driver', target = ''] = process.argv.slice(2);
const config = storeConfigFromEnvironment(process.env);
const store = openStore(config);
const { stream } = store;
await store.verify();
const rest = peakMemory();
const before = process.cpuUsage();
const began = performance.now();
const { rows = 0, bytes = 0 } = await (name === 'driver' ? read() : write(exportFormat(name).files));
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6;
process.stdout.write(JSON.stringify({ seconds, cpu, rows, bytes, memory: peakMemory() - rest }));
await store.close();

/** What somebody would write who wants the rows and nothing else. */
async function read() {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({ defaultAccessMode: 'READ' });
  const parameters = await selectionParameters(stream);
  let rows = 0;
  for (const statement of ['export-nodes', 'export-edges']) {
    for await (const record of session.run(statementOf(statement), parameters))
      rows += record.length > 0 ? 1 : 0;
  }
  await driver.close();
  return { rows };
}

async function write(files) {
  const source = await storedGraph(stream, await graphState(stream));
  let bytes = 0;
  for (const file of files) {
    await pipeline(Readable.from(file.write(source)), createWriteStream(target));
    bytes += statSync(target).size;
  }
  return { bytes };
}

/** The most that this process ever had in memory, in bytes, as the system counts it. */
function peakMemory() {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/u.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(kilobytes) * 1024;
}
