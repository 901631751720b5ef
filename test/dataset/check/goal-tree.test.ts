import { goalTree } from '../../../src/dataset/check/goal-tree.ts';
import { datasetOf } from '../sample.ts';

const goal = (key: string, parent?: string) => `
  - key: ${key}
${parent === undefined ? '' : `    parent: ${parent}\n`}    path: ['1']
    name: { ja: 目標, en: A goal }
    description: { ja: 目標の説明。, en: What it is about. }
    confidence: 0.9
    sources: [{ title: Sample, url: https://example.org/ }]`;

const strategy = (...goals: readonly string[]) => ({
  'strategy/2021.yaml': `strategy:
  key: strategy:2021
  name: { ja: 戦略, en: Strategy }
  description: { ja: 見本の戦略。, en: A sample strategy. }
  confidence: 0.9
  sources: [{ title: Sample, url: https://example.org/ }]
goals:${goals.join('')}
`,
});

describe('goalTree', () => {
  it('is content with a tree', () => {
    const dataset = datasetOf(strategy(goal('goal:a'), goal('goal:b', 'goal:a'), goal('goal:c', 'goal:b')));
    expect(dataset.goals.map(({ record }) => record.strategy)).toEqual([
      'strategy:2021',
      'strategy:2021',
      'strategy:2021',
    ]);
    expect(goalTree(dataset)).toEqual([]);
  });

  it('names each goal of a circle, and not one that only leads into it', () => {
    const dataset = datasetOf(
      strategy(
        goal('goal:a', 'goal:c'),
        goal('goal:b', 'goal:a'),
        goal('goal:c', 'goal:b'),
        goal('goal:d', 'goal:c'),
      ),
    );
    expect(goalTree(dataset).map(({ code, place }) => [code, place.path[1]])).toEqual([
      ['GOAL_CYCLE', 0],
      ['GOAL_CYCLE', 1],
      ['GOAL_CYCLE', 2],
    ]);
  });
});
