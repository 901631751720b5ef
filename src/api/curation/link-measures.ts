import type { LinkInput } from '../../generated/schema.ts';
import type { PassageFact, RelationFact } from '../../model/facts.ts';
import { relationId } from '../../model/ids.ts';
import type { CurationChange, CurationView } from '../../store/curation/curate.ts';
import type { PresentNode } from '../../store/write/present.ts';
import { checkedEnds, withRelation } from './assert-relation.ts';
import { badInput } from './refused.ts';

/**
 * One measure goes on with one, and restates one: what others said of the same measure is retracted, so that the person's word stands
 * alone. The places of both in their documents bear it out.
 */
export async function linkMeasures(
  view: CurationView,
  kind: 'RESTATES' | 'SUCCEEDS',
  { from, to, confidence: given }: LinkInput,
): Promise<CurationChange> {
  const confidence = given ?? 1;
  if (!(confidence >= 0 && confidence <= 1)) {
    throw badInput(`\`confidence\` is a number from 0 to 1, but got: ${confidence}`);
  }
  const ends = await checkedEnds(view, kind, from, to);
  const [ofFrom, ofTo] = ends.map(({ properties }) => properties['documentId']);
  if (kind === 'SUCCEEDS' && ofFrom === ofTo) {
    throw badInput(`A measure goes on with one of another year's plan, but both are in: ${String(ofFrom)}`);
  }
  const relation: RelationFact = {
    id: relationId({ kind, from, to }),
    kind,
    from,
    to,
    passages: ends.map((end) => placeOf(end, confidence)),
  };
  const others = [...(await view.relationsAt(from))].flatMap(([id, account]) =>
    id !== relation.id &&
    [...account.values()].some(({ said }) => said['kind'] === kind && said['from'] === from)
      ? [id]
      : [],
  );
  const { relations, retractions } = view.curation;
  const isOther = ({ id }: { readonly id: string }): boolean => others.includes(id);
  const curation = {
    ...view.curation,
    relations: relations.filter((one) => !isOther(one)),
    retractions: [...retractions, ...others.map((id) => ({ id, by: view.historyId }))],
  };
  return {
    curation: withRelation(curation, relation),
    about: [relation.id, from, to, ...others],
    before: { relations: relations.filter((one) => one.id === relation.id || isOther(one)) },
    after: { relation, retracted: others },
  };
}

function placeOf({ properties }: PresentNode, confidence: number): PassageFact {
  const { documentId, page } = properties;
  return {
    ...(typeof documentId === 'string' ? { documentId } : {}),
    ...(typeof page === 'number' ? { page } : {}),
    origin: 'CURATED',
    confidence,
  };
}
