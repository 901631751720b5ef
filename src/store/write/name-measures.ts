import type { WriteTransaction } from '../store.ts';
import { inBatches } from './batches.ts';
import { measureName } from './derive/measure-name.ts';
import { namesOf } from './derive/names.ts';
import { grouped } from './grouped.ts';
import type { NodeRow } from './node-row.ts';
import { textIn, whatIsSaid } from './said.ts';
import type { Changes } from './plan-changes.ts';
import { writeStatement } from './statements.ts';
import { listOfTexts } from './told.ts';

/**
 * A measure's name and years rest on its ministries and entries, which other tellers may tell and retell: they are
 * read from the graph after everything else is written, for the measures that may be concerned.
 */
export async function nameMeasures(transaction: WriteTransaction, changes: Changes): Promise<void> {
  const ids = await concernedMeasures(transaction, changes);
  const rows = await inBatches(transaction, writeStatement('measure-naming'), 'ids', ids);
  const named = rows.map(([id, ...parts]) => ({ id: String(id), properties: namesFrom(String(id), parts) }));
  await inBatches(transaction, writeStatement('name-measures'), 'rows', named);
}

/**
 * The same without asking, for measures that come with all that their names rest on: new ones whose ministries and entries are
 * written with them. Of a document that is loaded for the first time these are all.
 */
export function withMeasureNames(changes: Changes): Changes {
  const nodes = new Map(changes.nodes.map((node) => [node.id, node]));
  const responsible = grouped(
    changes.createdRelations.filter(({ kind }) => kind === 'RESPONSIBLE_FOR'),
    ({ to }) => to,
  );
  const entries = grouped(
    changes.nodes.filter(({ kind }) => kind.facts === 'entries'),
    ({ properties }) => properties['measureId'],
  );
  const toldBefore = new Set(
    changes.waitedLinks.filter(({ type }) => type === 'HAS_ENTRY').map(({ from }) => from),
  );
  const named = new Set<string>();
  const withName = (node: NodeRow): NodeRow => {
    const { id, kind, properties } = node;
    const told = responsible.get(id) ?? [];
    const ministries = told.flatMap(({ from }) => nodes.get(from) ?? []);
    const isComplete = !changes.present.has(id) && !toldBefore.has(id) && ministries.length === told.length;
    if (kind.facts !== 'measures' || !isComplete) return node;
    named.add(id);
    const names = namesFrom(id, [
      ...NAMING_PROPERTIES.map((name) => properties[name]),
      ministries.map((ministry) => [ministry.properties['sortKey'], ministry.properties['nameJa']]),
      (entries.get(id) ?? []).map(({ properties: entry }) => [
        entry['kind'],
        entry['fiscalYear'],
        entry['textJa'],
      ]),
    ]);
    return { ...node, properties: { ...properties, ...names } };
  };
  return { ...changes, nodes: changes.nodes.map(withName), named };
}

/** In the order in which measure-naming.cypher gives them. */
const NAMING_PROPERTIES = ['marker', 'titleJa', 'titleEn', 'nameJa', 'nameEn', 'unsaid', 'fiscalYears'];

async function concernedMeasures(
  transaction: WriteTransaction,
  changes: Changes,
): Promise<readonly string[]> {
  const ministries = changes.nodes.filter((node) => isRenamed(node, changes)).map(({ id }) => id);
  const served = await inBatches(transaction, writeStatement('measures-of-ministries'), 'ids', ministries);
  const relations = [...changes.createdRelations, ...changes.updatedRelations];
  const deleted = changes.deletedRelations.flatMap(({ account }) => [...account.values()]);
  const concerned = [
    ...new Set([
      ...served.map(([id]) => String(id)),
      ...changes.nodes.filter(({ kind }) => kind.facts === 'measures').map(({ id }) => id),
      ...changes.nodes.flatMap(({ kind, properties }) => measureOf(kind.facts, properties)),
      ...changes.deletedNodes.flatMap(({ kind, properties }) => measureOf(kind.facts, properties)),
      ...relations.filter(({ kind }) => kind === 'RESPONSIBLE_FOR').map(({ to }) => to),
      ...deleted
        .filter(({ said }) => said['kind'] === 'RESPONSIBLE_FOR')
        .flatMap(({ said }) => textIn(said, 'to') ?? []),
    ]),
  ];
  return concerned.filter((id) => !changes.named.has(id));
}

/** Whether the names of measures that an actor answers for may be others than before. */
function isRenamed({ id, kind, properties }: NodeRow, { present }: Changes): boolean {
  const before = present.get(id)?.properties;
  if (kind.facts !== 'actors' || before === undefined) return false;
  return before['nameJa'] !== properties['nameJa'] || before['sortKey'] !== properties['sortKey'];
}

function measureOf(facts: string, properties: Readonly<Record<string, unknown>>): readonly string[] {
  const measure = facts === 'entries' ? textIn(properties, 'measureId') : undefined;
  return measure === undefined ? [] : [measure];
}

/** The columns of measure-naming.cypher after the id. */
function namesFrom(id: string, parts: readonly unknown[]): Readonly<Record<string, unknown>> {
  const [marker, titleJa, titleEn, nameJa, nameEn, unsaid, , ministries, entries] = parts;
  const isSaid = (name: string): boolean => !listOfTexts(unsaid).includes(name);
  const told = tuples(entries).map(([kind, fiscalYear, text]) => ({
    kind: String(kind),
    fiscalYear: Number(fiscalYear),
    text: text === '' ? undefined : textOf(text),
  }));
  const ordered = tuples(ministries).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const titleOrName = textOf(titleJa) ?? (isSaid('nameJa') ? textOf(nameJa) : undefined);
  const english = (isSaid('nameEn') ? textOf(nameEn) : undefined) ?? textOf(titleEn);
  const japanese = measureName({
    titleJa: titleOrName ?? (told.some(({ text }) => text !== undefined) ? undefined : english),
    marker: textOf(marker),
    ministries: [...new Set(ordered.map(([, name]) => String(name)))],
    entries: told,
  });
  const years = [...new Set(told.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  return { ...whatIsSaid({ ...namesOf(id, japanese, english) }), fiscalYears: years };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function tuples(value: unknown): (readonly unknown[])[] {
  return Array.isArray(value) ? value.filter((item): item is readonly unknown[] => Array.isArray(item)) : [];
}
