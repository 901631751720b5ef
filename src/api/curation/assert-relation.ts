import type { AssertRelationInput } from '../../generated/schema.ts';
import type { EntityType } from '../../model/entity.ts';
import { ENTITY_LABELS, isEntityType } from '../../model/entity.ts';
import type { RelationFact } from '../../model/facts.ts';
import { relationId } from '../../model/ids.ts';
import { endsInWords, mayLink } from '../../model/relation-ends.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { CurationChange, CurationView } from '../../store/curation/curate.ts';
import type { Curation } from '../../store/curation/curation.ts';
import { CurationError } from '../../store/curation/curation-error.ts';
import type { PresentNode } from '../../store/write/present.ts';
import { badInput, unknownId } from './refused.ts';
import { passageOf } from './source.ts';

/** A person's statement of a relation, in place of an earlier one about the same. */
export async function assertRelation(
  view: CurationView,
  input: AssertRelationInput,
): Promise<CurationChange> {
  const { kind, from, to, fiscalYear, validFrom, validTo, confidence, source } = input;
  await checkedEnds(view, kind, from, to);
  if (typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom) {
    throw badInput(`A relation begins before it ends, but got: ${validFrom} to ${validTo}`);
  }
  if (typeof fiscalYear === 'number' && (fiscalYear < 1900 || fiscalYear > 2200)) {
    throw badInput(`A fiscal year is a year, but got: ${fiscalYear}`);
  }
  const relation: RelationFact = {
    id: relationId({ kind, from, to, fiscalYear }),
    kind,
    from,
    to,
    ...(typeof fiscalYear === 'number' ? { fiscalYear } : {}),
    ...(typeof validFrom === 'string' ? { validFrom } : {}),
    ...(typeof validTo === 'string' ? { validTo } : {}),
    passages: [await passageOf(view, source, confidence ?? 1)],
  };
  return {
    curation: withRelation(view.curation, relation),
    about: [relation.id, from, to],
    before: view.curation.relations.find(({ id }) => id === relation.id),
    after: relation,
  };
}

/** States it in place of what was stated or retracted of it. */
export function withRelation(curation: Curation, relation: RelationFact): Curation {
  return {
    ...curation,
    relations: [...curation.relations.filter(({ id }) => id !== relation.id), relation],
    retractions: curation.retractions.filter(({ id }) => id !== relation.id),
  };
}

/** Both ends as they are in the graph, and of types that the kind links. */
export async function checkedEnds(
  view: CurationView,
  kind: RelationKind,
  from: string,
  to: string,
): Promise<readonly [from: PresentNode, to: PresentNode]> {
  const nodes = await view.nodes([from, to]);
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (start === undefined) throw unknownId('The start of a relation', from);
  if (end === undefined) throw unknownId('The end of a relation', to);
  if (from === to || !mayLink(kind, typeOf(start), typeOf(end))) {
    throw new CurationError(
      'WRONG_RELATION_ENDS',
      `${kind} links ${endsInWords(kind)}, but got: ${from} → ${to}`,
      'Turn the ends round, or choose the kind that says what is meant (docs/data-model.md).',
    );
  }
  return [start, end];
}

function typeOf({ kind }: PresentNode): EntityType | undefined {
  const types = Object.entries(ENTITY_LABELS).filter(([, label]) => label === kind.label);
  return types.map(([type]) => type).find(isEntityType);
}
