/** A plan as `load` takes it: of so many measures, each with a text of its own that names what is counted. */
function planOf(measures: number, counted: string): string {
  return JSON.stringify({
    format: 'strategy-graph/plan@1',
    document: { key: 'cups-2031', titleJa: '湯のみの計画2031' },
    sections: [
      {
        path: ['1'],
        items: Array.from({ length: measures }, (_, index) => ({
          marker: 'ア',
          page: index + 1,
          ministries: ['総務省'],
          entries: [
            {
              fiscalYear: 2031,
              kind: 'PLAN',
              paragraphs: [`総務省において、${counted}を${index}個ずつ数える。`],
            },
          ],
        })),
      },
    ],
  });
}

export type Plan = 'cups' | 'plates';

export const PLANS: Readonly<Record<Plan, string>> = {
  cups: planOf(90, '湯のみ'),
  plates: planOf(70, '皿'),
};

export function otherThan(plan: Plan): Plan {
  return plan === 'cups' ? 'plates' : 'cups';
}
