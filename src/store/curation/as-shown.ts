import type { PassageFact } from '../../model/facts.ts';
import type { Fact } from '../write/fact.ts';
import { combined, factOf } from '../write/facts-of-telling.ts';
import type { PassageRow } from '../write/passage-row.ts';
import { textIn } from '../write/said.ts';
import type { Curation } from './curation.ts';
import { curatesSomething } from './curation.ts';
import type { Image } from './image.ts';
import { imageOf, keepersOf } from './image.ts';

/** What a teller says, as curation lets it be seen. */
export interface Shown {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Facts as they were told, of those that are shown otherwise or not at all: what they are worked out from when curation changes. */
  readonly aside: readonly Fact[];
}

/**
 * A fact that nothing is curated about is shown as it was told. Of merged actors everything is shown of the one that is kept, each thing
 * that a teller says of several of them once; what was retracted is not shown.
 */
export function asShown(told: ReadonlyMap<string, Fact>, curation: Curation, teller: string): Shown {
  if (!curatesSomething(curation)) return { facts: told, aside: [] };
  const keepers = keepersOf(curation);
  const retracted = new Set(curation.retractions.map(({ id }) => id));
  const facts = new Map<string, Fact>();
  const aside: Fact[] = [];
  const groups = new Map<string, { readonly fact: Fact; readonly image: Image }[]>();
  for (const fact of told.values()) {
    const image = imageOf(fact, keepers);
    if (
      image === undefined ||
      retracted.has(image.about) ||
      retracted.has(textIn(image.said, 'ofId') ?? '')
    ) {
      aside.push(fact);
      continue;
    }
    const group = groups.get(image.about) ?? [];
    group.push({ fact, image });
    groups.set(image.about, group);
  }
  for (const [about, group] of groups) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    if (others.length === 0 && first.image === first.fact) {
      facts.set(about, first.fact);
      continue;
    }
    aside.push(...group.map(({ fact }) => fact));
    facts.set(about, together(teller, about, group));
  }
  return { facts, aside };
}

/** What is said of the one that is kept comes first. */
function together(
  teller: string,
  about: string,
  group: readonly { readonly fact: Fact; readonly image: Image }[],
): Fact {
  const ordered = [...group].sort(
    (a, b) =>
      Number(b.fact.about === about) - Number(a.fact.about === about) ||
      (a.fact.about < b.fact.about ? -1 : 1),
  );
  const [first, ...others] = ordered.map(({ fact, image }) => ({
    kind: fact.kind,
    said: image.said,
    aliases: image.aliases,
    passages: fact.evidence.map(passageOf),
  }));
  if (first === undefined) throw new TypeError('A group has a fact');
  return factOf(teller, about, others.reduce(combined, first));
}

/** Without what makes it a passage of another fact. */
function passageOf(row: PassageRow): PassageFact {
  const { documentId, page, lines, quote, url, title, origin, confidence } = row;
  return { documentId, page, lines, quote, url, title, origin, confidence };
}
