import type { AliasFact } from '../../model/facts.ts';
import { digest } from '../../model/ids.ts';
import { nameKey } from '../../model/text.ts';
import { entryText } from './derive/entry-text.ts';
import { namesOf } from './derive/names.ts';
import { sortKeyOf } from './derive/sort-key.ts';
import { byEvidence } from './evidence.ts';
import type { PassageRow } from './passage-row.ts';
import type { Account, Said } from './fact.ts';
import { canonicalJson } from './canonical-json.ts';
import { textIn, textsIn, whatIsSaid } from './said.ts';
import { mergedAliases, mergedSaying } from './merge.ts';
import { nodeKindOf } from './node-kinds.ts';
import type { NodeKind } from './node-kinds.ts';
import { toldProperties } from './told.ts';

export interface NodeRow {
  readonly id: string;
  readonly kind: NodeKind;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly aliases: readonly Readonly<Record<string, unknown>>[];
}

/** A node as it stands in the graph, from what all its tellers say and bring forward. */
export function nodeRow(
  id: string,
  facts: NodeKind['facts'],
  account: Account,
  passages: readonly PassageRow[],
): NodeRow {
  const said = mergedSaying(facts, id, account);
  const kind = nodeKindOf(facts, said);
  return {
    id,
    kind,
    properties: {
      ...said,
      ...derivedOf(kind, said),
      ...toldProperties(account),
      passageIds: [...passages].sort(byEvidence).map((passage) => passage.id),
    },
    aliases: aliasRows(id, account),
  };
}

/** The aliases of an entity by what all its tellers say, as they stand in the graph; each has an id of its content. */
export function aliasRows(id: string, account: Account): NodeRow['aliases'] {
  return mergedAliases(account).map((alias) => aliasProperties(id, alias));
}

/** What a reader finds where no teller states the field; the schema promises these. */
const DEFAULTS: Readonly<Partial<Record<NodeKind['facts'], Said>>> = {
  entries: { paragraphs: [] },
  goals: { points: [] },
  pages: { isRead: false, lineNumbers: [], lineTexts: [], lineColumns: [] },
  measures: {
    status: 'UNKNOWN',
    isRestated: false,
    isComplete: false,
    part: 'OTHER',
    sectionPath: [],
    headings: [],
  },
};

function derivedOf(kind: NodeKind, said: Said): Record<string, unknown> {
  const defaults = Object.entries(DEFAULTS[kind.facts] ?? {}).filter(([name]) => said[name] === undefined);
  const names =
    kind.entityType === undefined
      ? {}
      : namesOf(textIn(said, 'id') ?? '', textIn(said, 'nameJa'), textIn(said, 'nameEn'));
  // A measure is named after its titles, see name-measures.ts.
  const derivedNames = kind.facts === 'measures' ? ['nameJa', 'nameEn'] : ['nameJa'];
  const unsaid = [...defaults.map(([name]) => name), ...(kind.entityType === undefined ? [] : derivedNames)];
  return {
    ...Object.fromEntries(defaults),
    ...names,
    unsaid: unsaid.filter((name) => said[name] === undefined),
    sortKey: sortKeyOf(kind.facts, said),
    ...(kind.entityType === undefined ? {} : { type: kind.entityType }),
    ...(kind.facts === 'entries'
      ? entryText(textsIn(said, 'paragraphs'), textIn(said, 'summaryJa'), textIn(said, 'summaryEn'))
      : {}),
  };
}

function aliasProperties(entity: string, alias: AliasFact): Readonly<Record<string, unknown>> {
  const said = whatIsSaid({ ...alias });
  const id = `alias:${digest(`${entity}\n${canonicalJson(said)}`)}`;
  return { ...said, id, key: nameKey(alias.name) };
}
