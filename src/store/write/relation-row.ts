import { isRelationKind } from '../../model/relation-kind.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import { summaryOf } from './evidence.ts';
import type { PassageRow } from './passage-row.ts';
import type { Account } from './fact.ts';
import { textIn, whatIsSaid } from './said.ts';
import { mergedSaying } from './merge.ts';
import { toldProperties } from './told.ts';

export interface RelationRow {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relation as it stands in the graph, from what all its tellers say and bring forward. */
export function relationRow(id: string, account: Account, passages: readonly PassageRow[]): RelationRow {
  const said = mergedSaying('relations', id, account);
  const { kind, from, to, ...fields } = said;
  return {
    id,
    kind: kindOf(kind),
    from: textIn({ from }, 'from') ?? '',
    to: textIn({ to }, 'to') ?? '',
    properties: whatIsSaid({ ...fields, ...toldProperties(account), ...summaryOf(passages) }),
  };
}

/** Of a relation's id, which begins with it: `relation:meets_with:3f0c…`. */
export function kindOfRelationId(id: string): RelationKind {
  return kindOf(id.split(':')[1]?.toUpperCase());
}

export function isRelationId(id: string): boolean {
  return id.startsWith('relation:') && isRelationKind(id.split(':')[1]?.toUpperCase());
}

function kindOf(value: unknown): RelationKind {
  if (!isRelationKind(value))
    throw new TypeError(`A relation has one of the kinds, but got: ${String(value)}`);
  return value;
}
