import { entityTypeOf } from '../../model/entity.ts';
import { measureRelationship } from '../../model/measure-relationships.ts';
import type { Message } from '../../model/message.ts';
import { endsInWords } from '../../model/relation-ends.ts';
import { isRelationKind } from '../../model/relation-kind.ts';
import type { Fact } from './fact.ts';
import { textIn } from './said.ts';

/**
 * Without the relations of a kind by whose number measures are counted (src/model/measure-relationships.ts) at whose end no measure
 * stands: a plan that somebody wrote by hand may say so.
 */
export function withoutWrongEnds(facts: ReadonlyMap<string, Fact>): {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly messages: readonly Message[];
} {
  const kept = new Map(facts);
  const messages: Message[] = [];
  for (const [about, { said }] of facts) {
    const { kind } = said;
    const relationship = isRelationKind(kind) ? measureRelationship(kind) : undefined;
    if (!isRelationKind(kind) || relationship === undefined) continue;
    const [from, to] = [textIn(said, 'from') ?? '?', textIn(said, 'to') ?? '?'];
    if (entityTypeOf(relationship.direction === 'OUT' ? to : from) === 'MEASURE') continue;
    kept.delete(about);
    messages.push({
      code: 'WRONG_RELATION_ENDS',
      severity: 'warning',
      text: `${kind} links ${endsInWords(kind)}, but got: ${from} → ${to}; it is left out`,
      advice: 'Turn the ends round, or choose the kind that says what is meant (docs/data-model.md).',
    });
  }
  return { facts: kept, messages };
}
