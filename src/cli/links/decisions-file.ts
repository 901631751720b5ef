import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { linkDecisionSchema, linkId } from '../../model/link-decision.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import { homeFromEnvironment } from '../../store/local/layout.ts';
import { unusable } from '../command-failure.ts';
import { reasonOf } from '../output.ts';
import type { Environment } from '../terminal.ts';

/** Of a home: what people decided about links that were made by machine. */
export function decisionsFile(env: Environment): string {
  return join(homeFromEnvironment(env), 'links.yaml');
}

const HEADER = ` What people decided about links that were made by machine: strategy-graph links --help.
 Every later load honours it. To undo an entry, take it out and run: strategy-graph links apply`;

/** Nothing where there is no file. Throws CommandFailure where it is there and is not what it should be. */
export function readDecisions(env: Environment): readonly LinkDecision[] {
  return decisionsIn(open(decisionsFile(env)), decisionsFile(env));
}

interface OpenFile {
  readonly document: Document;
  readonly lines: LineCounter;
}

function open(file: string): OpenFile {
  const lines = new LineCounter();
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '', { lineCounter: lines });
  const [slip] = document.errors;
  if (slip !== undefined) throw brokenFile(file, lines.linePos(slip.pos[0]).line, slip.message);
  return { document, lines };
}

function decisionsIn({ document, lines }: OpenFile, file: string): readonly LinkDecision[] {
  if (document.contents === null) return [];
  const list = isMap(document.contents) ? document.contents.get('decisions') : undefined;
  if (!isSeq(list)) throw brokenFile(file, 1, 'it is a map with a list of decisions');
  return list.items.map((item) => {
    const value: unknown = isMap(item) ? item.toJSON() : item;
    const { data, error } = linkDecisionSchema.safeParse(value);
    if (data !== undefined) return data;
    const at = isMap(item) ? (item.range?.[0] ?? 0) : 0;
    const [issue] = error.issues;
    throw brokenFile(file, lines.linePos(at).line, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  });
}

function brokenFile(file: string, line: number, reason: string): Error {
  return unusable({
    code: 'BROKEN_DECISIONS',
    file,
    line,
    text: `a decision has decision, kind, document, from and to, but got: ${reason.split('\n', 1)[0] ?? ''}`,
    advice: 'Mend the line, or take the entry out.',
  });
}

/**
 * Adds decisions to the file, each in place of one about the same link; an acceptance also takes the place of another
 * about the same name. What else stands in the file, comments included, stays. The file is replaced as a whole or not at all.
 */
export async function writeDecisions(env: Environment, added: readonly LinkDecision[]): Promise<void> {
  const file = decisionsFile(env);
  const { document, lines } = open(file);
  const known = decisionsIn({ document, lines }, file);
  if (document.contents === null) {
    document.contents = document.createNode({ decisions: [] });
    document.commentBefore = HEADER;
  }
  const dropped = known.flatMap((old, index) => (added.some((one) => replaces(one, old)) ? [index] : []));
  for (const index of dropped.reverse()) document.deleteIn(['decisions', index]);
  for (const decision of added) document.addIn(['decisions'], document.createNode(decision));
  const list = document.get('decisions');
  if (isSeq(list)) list.flow = false;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(`${file}.new`, document.toString());
    await rename(`${file}.new`, file);
  } catch (error) {
    throw unusable(
      {
        code: 'FILE_NOT_WRITTEN',
        file,
        text: `the file cannot be written: ${reasonOf(error)}`,
        advice: 'Look at the permissions and the free space of the folder; nothing was changed.',
      },
      { cause: error },
    );
  }
}

/** What the file says after {@link writeDecisions}. */
export function withDecisions(
  before: readonly LinkDecision[],
  added: readonly LinkDecision[],
): readonly LinkDecision[] {
  return [...before.filter((old) => !added.some((one) => replaces(one, old))), ...added];
}

function replaces(decision: LinkDecision, old: LinkDecision): boolean {
  if (linkId(decision) === linkId(old)) return true;
  const isAccepted = decision.decision === 'accepted' && old.decision === 'accepted';
  return isAccepted && linkId({ ...old, to: decision.to }) === linkId(decision);
}
