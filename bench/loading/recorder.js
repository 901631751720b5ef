// The rows that a load writes, document by document, in files: what bare.js sends.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';

/** A statement that writes rows; those that ask what is there or keep the books of a load are ours alone. */
const WRITES_ROWS = /^UNWIND \$rows AS row\n[^]*\b(?:CREATE|SET|MERGE)\b/u;
/** The first statement of each load, which takes its lock. */
const BEGINS = 'lockedAt = timestamp()';

/** @param {string} folder */
export function recorder(folder) {
  let document = -1;
  /** @type {{ text: string, rows: unknown[] }[]} */
  let sent = [];
  const close = () => {
    if (sent.length === 0) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${String(document).padStart(3, '0')}.bin`), serialize(sent));
    sent = [];
  };
  return {
    close,
    /** @param {{ text: string, parameters: Readonly<Record<string, unknown>> }} statement */
    onStatement({ text, parameters }) {
      if (text.includes(BEGINS)) {
        close();
        document += 1;
      }
      if (!WRITES_ROWS.test(text)) return;
      // The batches of one statement together: the other side has a size of its own.
      const before = sent.at(-1);
      if (before?.text === text) for (const row of parameters.rows) before.rows.push(row);
      else sent.push({ text, rows: [...parameters.rows] });
    },
  };
}
