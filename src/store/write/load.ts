import type { Teller, Telling } from '../../model/facts.ts';
import type { Message } from '../../model/message.ts';
import type { Store, WriteTransaction } from '../store.ts';
import { asShown } from '../curation/as-shown.ts';
import { putAside } from '../curation/aside.ts';
import { curatesSomething } from '../curation/curation.ts';
import { applyChanges } from './apply-changes.ts';
import type { WriteProgress } from './apply-changes.ts';
import { counted } from './counted.ts';
import { keyTaken } from './document-key.ts';
import type { Fact } from './fact.ts';
import { factsOfTelling } from './facts-of-telling.ts';
import { lockGraph } from './lock-graph.ts';
import { withoutWrongEnds } from './measure-ends.ts';
import { nameMeasures, withMeasureNames } from './name-measures.ts';
import { planChanges } from './plan-changes.ts';
import type { Changes } from './plan-changes.ts';
import { changesNothing, NO_COUNTS, sumOf } from './report.ts';
import type { LoadReport } from './report.ts';
import { writeStatement } from './statements.ts';
import { danglingEnd, readWaiting } from './waiting.ts';

const LOADED_TEXT = 'MATCH (teller:Teller {id: $teller}) RETURN teller.digest';

export interface LoadOptions {
  /** Works out the same report and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Of a dry run: nodes that are not in the graph and that what is loaded before would bring. */
  readonly arriving?: ReadonlySet<string> | undefined;
  readonly onProgress?: WriteProgress | undefined;
  /** Called when all is written, while the database makes it last: the time for what needs this process alone. Must not throw. */
  readonly onWritten?: (() => void) | undefined;
}

/**
 * Writes what a teller says, in place of what it said before and nothing else, as one transaction. A telling whose
 * digest is the loaded one changes nothing. With a message of severity error nothing is written.
 * Throws StoreError.
 */
export async function loadTelling(
  store: Store,
  telling: Telling,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { teller, digest, source } = telling;
  const { facts, messages } = withoutWrongEnds(factsOfTelling(telling));
  const report = await retell(store, teller, facts, { digest, source }, options);
  return { ...report, messages: [...messages, ...report.messages] };
}

/**
 * Whether the graph holds this telling, digest for digest: one small read, for who needs no report of a load that
 * changes nothing.
 */
export async function isLoaded(
  store: Store,
  { teller, digest }: Pick<Telling, 'teller' | 'digest'>,
): Promise<boolean> {
  const [row] = await store.read({ text: LOADED_TEXT, parameters: { teller } });
  return row?.[0] === digest;
}

/** Takes out what a teller said; facts that others also tell stay, as they tell them. */
export function unloadTeller(store: Store, teller: Teller, options: LoadOptions = {}): Promise<LoadReport> {
  return retell(store, teller, new Map(), {}, options);
}

/** Thrown to end the transaction without writing, with the report that it gave. */
class NothingWritten extends Error {
  readonly report: LoadReport;
  constructor(report: LoadReport) {
    super('Nothing is to be written');
    this.report = report;
  }
}

async function retell(
  store: Store,
  teller: Teller,
  told: ReadonlyMap<string, Fact>,
  { digest, source }: Partial<Pick<Telling, 'digest' | 'source'>>,
  options: LoadOptions,
): Promise<LoadReport> {
  const { dryRun = false, onProgress = () => undefined } = options;
  try {
    return await store.write(async (transaction) => {
      const { revision, loaded, isFirst, curation } = await lockGraph(transaction, teller);
      // What people took back or joined stays so, whoever tells it again.
      const { facts, aside } = asShown(told, curation, teller);
      if (loaded === digest) {
        const messages = await danglingEnds(transaction, teller);
        throw new NothingWritten(unchangedReport(teller, dryRun, facts, revision, messages));
      }
      onProgress(`Comparing ${facts.size} facts with the graph`);
      const planned = await planChanges(
        transaction,
        teller,
        facts,
        isFirst,
        dryRun ? options.arriving : undefined,
      );
      const changes = withMeasureNames(planned);
      const refused = refusals(teller, facts, changes);
      const report: LoadReport = {
        teller,
        dryRun,
        ...counted(facts, changes),
        unchanged: false,
        revision: String(revision),
        messages: [...refused, ...changes.waiting.filter((one) => one.teller === teller).map(danglingEnd)],
      };
      const unchanged = changesNothing([report.nodes, report.relations, report.passages]);
      if (refused.length > 0 || dryRun) throw new NothingWritten({ ...report, unchanged });
      await applyChanges(transaction, changes, onProgress);
      await nameMeasures(transaction, changes);
      if (curatesSomething(curation)) await putAside(transaction, teller, aside);
      const step: Closing['step'] = unchanged ? 0 : 1;
      const closing = { teller, digest: digest ?? null, source: source ?? null, facts: told.size, step };
      await close(transaction, closing);
      // Once the commit is on its way.
      if (options.onWritten !== undefined) setImmediate(options.onWritten);
      const messages = changes.isStillWaiting ? await danglingEnds(transaction, teller) : report.messages;
      return { ...report, unchanged, revision: String(revision + step), messages };
    });
  } catch (error) {
    if (error instanceof NothingWritten) return error.report;
    throw error;
  }
}

export interface Closing {
  readonly teller: Teller;
  /** null: the teller says nothing any more. */
  readonly digest: string | null;
  readonly source: string | null;
  readonly facts: number;
  /** By how much the revision rises. */
  readonly step: 0 | 1;
}

export async function close(transaction: WriteTransaction, closing: Closing): Promise<void> {
  const text = writeStatement(closing.digest === null ? 'close-untelling' : 'close-telling');
  await transaction.run({ text, parameters: { ...closing, now: new Date().toISOString() } });
}

function refusals(teller: Teller, facts: ReadonlyMap<string, Fact>, changes: Changes): readonly Message[] {
  return [...facts.values()].flatMap((fact) => keyTaken(teller, fact, changes.present.get(fact.about)) ?? []);
}

async function danglingEnds(transaction: WriteTransaction, teller: Teller): Promise<readonly Message[]> {
  const waiting = await readWaiting(transaction);
  return waiting.filter((one) => one.teller === teller).map(danglingEnd);
}

function unchangedReport(
  teller: Teller,
  dryRun: boolean,
  facts: ReadonlyMap<string, Fact>,
  revision: number,
  messages: readonly Message[],
): LoadReport {
  const all = [...facts.values()];
  const relations = all.filter(({ kind }) => kind === 'relations').length;
  const passages = all.reduce((total, fact) => total + fact.evidence.length, 0);
  const unchanged = (count: number): LoadReport['nodes'] => sumOf([{ ...NO_COUNTS, unchanged: count }]);
  return {
    teller,
    dryRun,
    unchanged: true,
    nodes: unchanged(all.length - relations),
    relations: unchanged(relations),
    passages: unchanged(passages),
    byKind: {},
    revision: String(revision),
    messages,
  };
}
