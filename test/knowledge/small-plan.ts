import type { RelationFact } from '../../src/model/facts.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import type { Plan } from '../../src/model/plan/plan.ts';

export const entries = [
  {
    fiscalYear: 2023,
    kind: 'PLAN',
    paragraphs: ['環境省において、電力 ISAC と会合を開き、備えを話し合うことを通じて、協力を深める。'],
  },
  { fiscalYear: 2023, kind: 'RESULT', paragraphs: ['電力 ISAC と会合を開いた。'] },
  { fiscalYear: 2024, kind: 'PLAN', paragraphs: ['引き続き、会合を開く。'] },
];
export const item = { marker: 'ア', page: 7, ministries: ['環境省'], status: 'CONTINUES', entries };
export const heading = ['安心できる社会', '課題ごとの情報共有と連携'];

interface Parts {
  readonly items?: readonly object[];
  readonly section?: object;
  readonly more?: object;
  readonly document?: object;
}

/** A plan of one measure, its parts as asked for. */
export function plan({ items = [item], section = {}, more = {}, document = {} }: Parts = {}): Plan {
  return planSchema.parse({
    format: 'strategy-graph/plan@1',
    document: { key: 'rei-2024', titleJa: '例の計画2024', ...document },
    sections: [{ path: ['2', '(1)'], headings: heading, items, ...section }],
    ...more,
  });
}

/** The relations of a kind, each as `from > to`, sorted. */
export function relations(found: readonly RelationFact[], kind: RelationFact['kind']): readonly string[] {
  return found
    .filter((relation) => relation.kind === kind)
    .map((relation) => `${relation.from} > ${relation.to}`)
    .sort();
}
