import { annotatePlan } from '../../src/knowledge/annotate.ts';
import { nameIndexOf, rankEntries } from '../../src/knowledge/names/name-index.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import type { PlanItem } from '../../src/model/plan/plan.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { RelationKind } from '../../src/model/relation-kind.ts';
import { nameKey } from '../../src/model/text.ts';
import type { LabelledObservation, LabelledRelation, LabelledText } from './labelled.ts';

/** RIGHT: labelled and found; ALSO_TRUE: found, and fairly read; WRONG: found, not borne out; MISSED: labelled, not found. */
export type Verdict = 'RIGHT' | 'ALSO_TRUE' | 'WRONG' | 'MISSED';

/** One fact of one sentence, found or labelled. */
export interface Judged {
  readonly id: string;
  readonly kind: RelationKind | 'OBSERVATION';
  readonly fact: string;
  readonly verdict: Verdict;
  /** The reader's; undefined where it missed the fact. */
  readonly confidence: number | undefined;
  /** Whether date and place are as labelled; undefined where neither the label nor the reader has one. */
  readonly isPlacedRight: boolean | undefined;
}

/** These say the same from either end. */
const MUTUAL: ReadonlySet<RelationKind> = new Set(['PARTNER_OF', 'MEETS_WITH', 'EXERCISES_WITH']);
/** The year that a text of each kind is told for. */
const FISCAL_YEARS = { RESULT: 2024, PLAN: 2025 } as const;

/** Reads each sentence as a measure's only entry and holds what is found against its labels. */
export function judge(texts: readonly LabelledText[], registry: Registry): readonly Judged[] {
  const sameName = nameComparison(registry);
  return texts.flatMap((told) => {
    const text = {
      ...told,
      relations: told.relations.flatMap((label) => eachOf(label, registry)),
      alsoTrue: told.alsoTrue.flatMap((label) => eachOf(label, registry)),
    };
    const item = annotatedItem(text, registry);
    return [...judgeRelations(text, item, sameName), ...judgeObservations(text, item, sameName)];
  });
}

type SameName = (found: string, label: string) => boolean;

/** Which of its meetings or issues is meant, and what stands in parentheses, is no part of a name: 第8回…, …2024, …(CDC). */
const ISSUE = /\([^()]*\)|^第\d+回|(?:19|20)\d{2}(?:年度?版?)?$/gu;
/** A described class is that class: 対策を行う|病院, 部品表に関する|手引. */
const DESCRIPTION = /(?:に(?:関する|係る|ついての)|(?:する|した|[いうくすつむるた])|向けの)$/u;
/** The country acts by its government. */
const COUNTRY = /^(?:我が国|日本国?|(?:日本)?政府)$/u;

/** Two names are the same where they mean the same of the registry, or are spelt alike, 等 and the issue aside. */
function nameComparison(registry: Registry): SameName {
  const { byKey } = nameIndexOf(registry);
  const identity = (name: string): string => {
    const key = nameKey(name);
    const bare = key.replace(/等$/u, '').replace(ISSUE, '');
    if (COUNTRY.test(bare)) return '日本政府';
    return entityOf(key) ?? entityOf(bare) ?? ofCountry(bare) ?? bare;
  };
  const entityOf = (key: string): string | undefined => rankEntries(byKey.get(key) ?? [], undefined)[0]?.id;
  // 米国CISA is CISA.
  const ofCountry = (name: string): string | undefined =>
    [2, 3, 4]
      .filter((length) => byKey.has(name.slice(0, length)))
      .map((length) => entityOf(name.slice(length)))[0];
  const isClass = (name: string): boolean => name.length >= 2 && !byKey.has(name);
  // 整備事業者 for 航空機の整備事業者: a class that no registry knows may be told by its last noun.
  const isHeadOf = (found: string, label: string): boolean => isClass(found) && label.endsWith(`の${found}`);
  const isDescribed = (found: string, label: string): boolean =>
    isClass(label) && found.endsWith(label) && DESCRIPTION.test(found.slice(0, -label.length));
  // What the registry calls 外国治安情報機関等 may be labelled without its 等.
  const isSameEtc = (found: string, label: string): boolean => found === entityOf(`${label}等`);
  return (found, label) => {
    const names = [identity(found), identity(label)] as const;
    return names[0] === names[1] || isSameEtc(...names) || isHeadOf(...names) || isDescribed(...names);
  };
}

/** 防衛省・自衛隊 are two of the registry, and what they do is said of both. */
function eachOf(label: LabelledRelation, registry: Registry): readonly LabelledRelation[] {
  const { byKey } = nameIndexOf(registry);
  const names = (name: string): readonly string[] => {
    const parts = name.split('・');
    return !byKey.has(nameKey(name)) && parts.every((part) => byKey.has(nameKey(part))) ? parts : [name];
  };
  return names(label.subject).flatMap((subject) =>
    names(label.object).map((object) => ({ ...label, subject, object })),
  );
}

function annotatedItem(text: LabelledText, registry: Registry): PlanItem {
  const plan = planSchema.parse({
    format: 'strategy-graph/plan@1',
    document: { key: 'labelled', titleJa: '例文' },
    sections: [
      {
        path: ['1'],
        items: [
          {
            marker: 'ア',
            page: 1,
            ministries: [text.ministry],
            entries: [{ fiscalYear: FISCAL_YEARS[text.kind], kind: text.kind, paragraphs: [text.text] }],
          },
        ],
      },
    ],
  });
  const item = annotatePlan(plan, registry).sections[0]?.items[0];
  if (item === undefined) throw new TypeError('a plan of one item was made');
  return item;
}

function judgeRelations(text: LabelledText, item: PlanItem, sameName: SameName): readonly Judged[] {
  const isSame = (found: PlanItem['relations'][number], label: LabelledRelation): boolean =>
    found.kind === label.kind &&
    ((sameName(found.subject, label.subject) && sameName(found.object, label.object)) ||
      (MUTUAL.has(found.kind) &&
        sameName(found.subject, label.object) &&
        sameName(found.object, label.subject)));
  const told = (fact: LabelledRelation): string => `${fact.subject} > ${fact.object}`;
  const found = item.relations.map((relation): Judged => {
    const label = text.relations.find((candidate) => isSame(relation, candidate));
    const isFair = text.alsoTrue.some((candidate) => isSame(relation, candidate));
    const when = [relation.date, relation.place].map((part) => part ?? '').join(' ');
    const labelledWhen = [label?.date, label?.place].map((part) => part ?? '').join(' ');
    return {
      id: text.id,
      kind: relation.kind,
      fact: `${relation.subject} > ${relation.object}${when === ' ' ? '' : ` (${when})`}`,
      verdict: label !== undefined ? 'RIGHT' : isFair ? 'ALSO_TRUE' : 'WRONG',
      confidence: relation.confidence,
      isPlacedRight:
        label === undefined || (when === ' ' && labelledWhen === ' ') ? undefined : when === labelledWhen,
    };
  });
  const missed = text.relations
    .filter((label) => !item.relations.some((relation) => isSame(relation, label)))
    .map((label) => missedFact(text.id, label.kind, told(label)));
  return [...found, ...missed];
}

function judgeObservations(text: LabelledText, item: PlanItem, sameName: SameName): readonly Judged[] {
  const isSame = (found: PlanItem['observations'][number], label: LabelledObservation): boolean =>
    found.value === label.value && found.unit === label.unit && sameName(found.of, label.of);
  const found = item.observations.map((observation): Judged => {
    const label = text.observations.find((candidate) => isSame(observation, candidate));
    const isFair = text.observationsAlsoTrue.some((candidate) => isSame(observation, candidate));
    const { asOf } = observation;
    return {
      id: text.id,
      kind: 'OBSERVATION',
      fact: `${observation.value} ${observation.unit} ${observation.what} of ${observation.of} ${asOf ?? ''}`,
      verdict: label !== undefined ? 'RIGHT' : isFair ? 'ALSO_TRUE' : 'WRONG',
      confidence: observation.confidence,
      isPlacedRight:
        label === undefined || (asOf ?? label.asOf) === undefined ? undefined : asOf === (label.asOf ?? null),
    };
  });
  const missed = text.observations
    .filter((label) => !item.observations.some((observation) => isSame(observation, label)))
    .map((label) => missedFact(text.id, 'OBSERVATION', `${label.value} ${label.unit} of ${label.of}`));
  return [...found, ...missed];
}

function missedFact(id: string, kind: Judged['kind'], fact: string): Judged {
  return { id, kind, fact, verdict: 'MISSED', confidence: undefined, isPlacedRight: undefined };
}
