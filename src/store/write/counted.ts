import type { Fact } from './fact.ts';
import { nodeKindOf } from './node-kinds.ts';
import type { Changes } from './plan-changes.ts';
import { kindOfRelationId } from './relation-row.ts';
import { count, sumOf } from './report.ts';
import type { Counts, LoadReport } from './report.ts';
import { textIn } from './said.ts';

/** What the changes amount to; the teller's facts that stay as they are count as unchanged. */
export function counted(
  facts: ReadonlyMap<string, Fact>,
  changes: Changes,
): Pick<LoadReport, 'nodes' | 'relations' | 'passages' | 'byKind'> {
  const nodes: Record<string, Counts> = {};
  const relations: Record<string, Counts> = {};
  const passages: Record<string, Counts> = {};
  for (const { id, kind } of changes.nodes) {
    count(nodes, kind.label, changes.present.has(id) ? 'updated' : 'created');
  }
  for (const { kind } of changes.deletedNodes) count(nodes, kind.label, 'deleted');
  for (const { kind } of changes.createdRelations) count(relations, kind, 'created');
  for (const { kind } of changes.updatedRelations) count(relations, kind, 'updated');
  for (const { id } of changes.deletedRelations) count(relations, kindOfRelationId(id), 'deleted');

  const writtenIds = new Set(changes.passages.map(({ id }) => id));
  for (const id of writtenIds) count(passages, 'Passage', changes.goneIds.has(id) ? 'updated' : 'created');
  for (const id of changes.goneIds) if (!writtenIds.has(id)) count(passages, 'Passage', 'deleted');

  for (const about of changes.difference.unchanged) {
    const fact = facts.get(about);
    if (fact === undefined) continue;
    count(passages, 'Passage', 'unchanged', fact.evidence.length);
    if (fact.kind === 'relations') count(relations, textIn(fact.said, 'kind') ?? '', 'unchanged');
    else count(nodes, nodeKindOf(fact.kind, fact.said).label, 'unchanged');
  }
  return {
    nodes: sumOf(Object.values(nodes)),
    relations: sumOf(Object.values(relations)),
    passages: sumOf(Object.values(passages)),
    byKind: { ...nodes, ...relations },
  };
}
