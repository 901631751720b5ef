import type { Message } from '../../model/message.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import { readDecisions } from '../links/decisions-file.ts';
import { unloadLinked } from '../links/load-linked.ts';
import { loadReportText } from '../load-report.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import type { WriteRequest } from './write-plans.ts';

/** Takes out what one document said. The key may be given as an id: `document:cybersecurity-2024`. */
export async function unload(
  terminal: Terminal,
  given: string,
  { dryRun = false, json = false }: WriteRequest,
): Promise<ExitStatus> {
  const key = given.replace(/^document:/u, '');
  const basis = { registry: shippedRegistry(), decisions: readDecisions(terminal.env) };
  const { report, followers } = await withDatabase(terminal, (store) =>
    unloadLinked(store, `document:${key}`, basis, dryRun),
  );
  const said = [report, ...followers].flatMap((one) => one.messages);
  const messages = report.unchanged ? [...said, notLoaded(key)] : said;
  sayMessages(terminal, messages);
  await (json
    ? printJson(terminal, { ...report, messages, followers })
    : terminal.print([report, ...followers].map(loadReportText).join('')));
  return statusOf(messages);
}

function notLoaded(key: string): Message {
  return {
    code: 'NOT_LOADED',
    severity: 'error',
    text: `unload takes the key of a document that was loaded, but got: ${key}`,
    advice: "To see the keys: strategy-graph query '{ documents { nodes { id title } } }'",
  };
}
