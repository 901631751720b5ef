import { DOCUMENT_KEY } from '../../model/document-key.ts';
import { planSchema } from '../../model/plan/plan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { printPlan } from '../../model/plan/print-plan.ts';
import type { Store } from '../../store/store.ts';
import { toldSource, toldSources } from '../../store/links/told-sources.ts';
import { unusable, wrongUse } from '../command-failure.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import { formatOf } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import type { WrittenFile } from './write-files.ts';
import { writeFiles, writeFilesBelow } from './write-files.ts';

export interface PlanExport {
  readonly out: string | undefined;
  readonly document: string | undefined;
  readonly json: boolean;
}

/** The plans that documents were loaded from: one on standard output or in a file, or each in a file of a folder. */
export async function exportPlans(terminal: Terminal, request: PlanExport): Promise<ExitStatus> {
  const { out, document, json } = request;
  if (document === undefined) {
    if (out === undefined) {
      throw wrongUse(
        'a plan is exported to standard output by --document KEY, all of them to a folder by --out',
        'Give one of the two.',
      );
    }
    return exportAll(terminal, out, json);
  }
  const form = out === undefined ? (json ? 'json' : 'yaml') : formatOf(out);
  const plan = await withDatabase(terminal, (store) => loadedPlan(store, document));
  const text = printPlan(plan, form);
  if (out === undefined) await terminal.print(text);
  else await report(terminal, json, await writeFiles([{ name: out, pieces: [text] }]));
  return EXIT.done;
}

async function exportAll(terminal: Terminal, folder: string, json: boolean): Promise<ExitStatus> {
  const plans = await withDatabase(terminal, loadedPlans);
  if (plans.length === 0) throw noPlan('none is loaded');
  const files = plans.map((plan) => ({ name: fileNameOf(plan), pieces: [printPlan(plan, 'yaml')] }));
  await report(terminal, json, await writeFilesBelow(folder, files));
  return EXIT.done;
}

async function loadedPlans(store: Store): Promise<readonly Plan[]> {
  const sources = await toldSources(store);
  return sources.map(({ source }) => planSchema.parse(JSON.parse(source)));
}

async function loadedPlan(store: Store, key: string): Promise<Plan> {
  const source = await toldSource(store, `document:${key}`);
  if (source === undefined) throw noPlan(key);
  return planSchema.parse(JSON.parse(source));
}

/** A key that came from elsewhere than `load` names no path. */
function fileNameOf({ document: { key } }: Plan): string {
  if (!DOCUMENT_KEY.test(key)) throw noPlan(key);
  return `${key}.yaml`;
}

function noPlan(got: string): Error {
  return unusable({
    code: 'NOT_LOADED',
    text: `export takes the key of a document that was loaded, but got: ${got}`,
    advice: "To see the keys: strategy-graph query '{ documents { nodes { id title } } }'",
  });
}

function report(terminal: Terminal, json: boolean, files: readonly WrittenFile[]): Promise<void> {
  return json
    ? printJson(terminal, { format: 'plan', files })
    : terminal.print(files.map(({ file, bytes }) => `${file}: ${bytes} bytes\n`).join(''));
}
