// The other side of main.ts: sends the rows of a recording by UNWIND and does nothing else. Each batch is a transaction of its own, which
// nothing follows that could want it back. The clock stands still while rows are read and put in the driver's form. Prints figures as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { deserialize } from 'node:v8';
import neo4j from 'neo4j-driver';

const [recording, batchText, documents = Infinity] = process.argv.slice(2);
const batch = Number(batchText);
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
// The settings of src/store/store.ts.
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const session = driver.session();
let milliseconds = 0;
let rows = 0;
for (const name of readdirSync(recording).sort().slice(0, Number(documents))) {
  const statements = batches(deserialize(readFileSync(join(recording, name))));
  const begun = performance.now();
  for (const { text, parameters } of statements)
    await session.executeWrite((transaction) => transaction.run(text, parameters));
  milliseconds += performance.now() - begun;
}
await session.close();
await driver.close();
process.stdout.write(JSON.stringify({ seconds: milliseconds / 1000, rows }));

function batches(sent) {
  return sent.flatMap(({ text, rows: all }) => {
    rows += all.length;
    const parts = [];
    for (let start = 0; start < all.length; start += batch)
      parts.push({ text, parameters: { rows: asSent(all.slice(start, start + batch)) } });
    return parts;
  });
}

/** Whole numbers as Neo4j integers, what is undefined left out. */
function asSent(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(said.map(([key, item]) => [key, asSent(item)]));
}
