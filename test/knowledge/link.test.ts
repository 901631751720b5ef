import { linkPlan } from '../../src/knowledge/link.ts';
import { entries, heading, item, plan, relations } from './small-plan.ts';
import { REGISTRY } from './small-registry.ts';

describe('linkPlan', () => {
  it('makes a measure of an item: by document, page and marker, named after its plan', () => {
    const { telling, messages } = linkPlan(plan(), REGISTRY);
    expect(messages).toEqual([]);
    expect(telling.teller).toBe('document:rei-2024');
    expect(telling.documents).toMatchObject([{ id: 'document:rei-2024', fiscalYear: 2024 }]);
    expect(telling.measures).toMatchObject([
      {
        id: 'measure:rei-2024:p7:ア',
        nameJa: '(ア) 環境省: 電力ISACと会合を開き、備えを話し合うことを通じて、協力を',
        ordinal: 1,
        isComplete: true,
        sectionPath: ['2', '(1)'],
        goalId: 'goal:2021/2/6/1',
      },
    ]);
    expect(telling.entries.map((entry) => entry.id)).toEqual([
      'entry:rei-2024:p7:ア:2023:plan',
      'entry:rei-2024:p7:ア:2023:result',
      'entry:rei-2024:p7:ア:2024:plan',
    ]);
    expect(relations(telling.relations, 'RESPONSIBLE_FOR')).toEqual([
      'ministry:moe > measure:rei-2024:p7:ア',
    ]);
  });

  it('gives every fact a passage: document and page where the plan has no more', () => {
    const { telling } = linkPlan(plan(), REGISTRY);
    const facts = [
      ...telling.documents,
      ...telling.pages,
      ...telling.strategies,
      ...telling.goals,
      ...telling.actors,
      ...telling.measures,
      ...telling.entries,
      ...telling.relations,
    ];
    expect(facts.length).toBeGreaterThan(8);
    for (const fact of facts) {
      expect(fact.passages.length).toBeGreaterThan(0);
      expect(fact.passages[0]).toMatchObject({ documentId: 'document:rei-2024', origin: 'EXTRACTED' });
    }
    expect(telling.relations[0]?.passages[0]).toMatchObject({ page: 7, confidence: 0.5 });
  });

  it('is the same telling for the same plan and registry, and another one when either changes', () => {
    const digest = linkPlan(plan(), REGISTRY).telling.digest;
    expect(linkPlan(plan(), REGISTRY)).toEqual(linkPlan(plan(), REGISTRY));
    expect(linkPlan(plan({ items: [] }), REGISTRY).telling.digest).not.toBe(digest);
    expect(linkPlan(plan(), { ...REGISTRY, events: [] }).telling.digest).not.toBe(digest);
  });

  describe('goals', () => {
    it('join a section by its heading, below its chapter, with the levels that the page does not print', () => {
      const { telling } = linkPlan(plan(), REGISTRY);
      expect(telling.strategies.map((strategy) => strategy.id)).toEqual(['strategy:2021']);
      expect(telling.goals.map((goal) => goal.id)).toEqual([
        'goal:2021/2',
        'goal:2021/2/6',
        'goal:2021/2/6/1',
      ]);
      expect(telling.goals[2]).toMatchObject({ nameEn: 'Sharing by issue', parentId: 'goal:2021/2/6' });
    });

    it('do not care for blanks, marks, or a word that differs', () => {
      for (const printed of ['課題ごとの 情報共有・連携', '課題毎の情報共有と連携']) {
        const { telling } = linkPlan(plan({ section: { headings: [heading[0], printed] } }), REGISTRY);
        expect(telling.measures[0]?.goalId).toBe('goal:2021/2/6/1');
      }
    });

    it('are made for a heading that the strategy does not have, below the nearest that it has', () => {
      const { telling, messages } = linkPlan(
        plan({ section: { headings: [heading[0], '海の見張り'] } }),
        REGISTRY,
      );
      expect(telling.measures[0]?.goalId).toBe('goal:2021/2/海の見張り');
      expect(telling.goals.at(-1)).toMatchObject({
        parentId: 'goal:2021/2',
        nameJa: '海の見張り',
        number: '(1)',
      });
      expect(messages).toMatchObject([{ code: 'UNKNOWN_HEADING', severity: 'info', page: 7 }]);
    });

    it('belong to the strategy that the quoted block names', () => {
      const strategy = { titleJa: 'サイバーセキュリティ戦略', decidedOn: '2018-07-27', points: ['備える。'] };
      const { telling } = linkPlan(plan({ section: { strategy } }), REGISTRY);
      expect(telling.strategies.map(({ id }) => id)).toEqual(['strategy:2018']);
      expect(telling.goals.at(-1)?.points).toEqual(['備える。']);
    });

    it('belong to a strategy that nobody knows yet, by the year of its decision', () => {
      const strategy = { titleJa: '次の戦略', decidedOn: '2031-04-01', points: [] };
      const { telling } = linkPlan(plan({ section: { strategy } }), REGISTRY);
      expect(telling.strategies).toMatchObject([{ id: 'strategy:2031', nameJa: '次の戦略' }]);
      expect(telling.measures[0]?.goalId).toBe('goal:2031/安心できる社会/課題ごとの情報共有と連携');
    });
  });

  describe('measures', () => {
    it('are told apart where a page shows a marker twice', () => {
      const { telling } = linkPlan(plan({ items: [item, { ...item, marker: 'イ' }, item] }), REGISTRY);
      expect(telling.measures.map((measure) => measure.id)).toEqual([
        'measure:rei-2024:p7:ア',
        'measure:rei-2024:p7:ア:2',
        'measure:rei-2024:p7:イ',
      ]);
    });

    it.each([
      ['CONTINUES', [0, 1, 2], true],
      ['CONTINUES', [0, 1], false],
      ['CONTINUES', [1, 2], false],
      ['ENDS', [0, 1], true],
      ['NEW', [2], true],
      ['UNKNOWN', [0], false],
    ])('are complete where all was read that there is to read: %s %j', (status, kept, isComplete) => {
      const partial = { ...item, status, entries: entries.filter((_, index) => kept.includes(index)) };
      const { telling } = linkPlan(plan({ items: [partial] }), REGISTRY);
      expect(telling.measures[0]?.isComplete).toBe(isComplete);
    });

    it('belong to the part that the annex names', () => {
      expect(linkPlan(plan({ document: { annex: '別添2' } }), REGISTRY).telling.measures[0]?.part).toBe(
        'ANNEX2',
      );
      expect(linkPlan(plan(), REGISTRY).telling.measures[0]?.part).toBeUndefined();
    });

    it('marked (再掲) restate the measure of the same ministry that says the same', () => {
      const other = {
        ...item,
        marker: 'イ',
        entries: [{ ...entries[0], paragraphs: ['海図を配り、灯台を直す。'] }],
      };
      const copy = {
        ...item,
        page: 30,
        restated: true,
        entries: entries.map((entry) => ({
          ...entry,
          paragraphs: entry.paragraphs.map((text) => `${text}(再掲)`),
        })),
      };
      const { telling } = linkPlan(plan({ items: [item, other, copy] }), REGISTRY);
      expect(relations(telling.relations, 'RESTATES')).toEqual([
        'measure:rei-2024:p30:ア > measure:rei-2024:p7:ア',
      ]);
      const [restates] = telling.relations.filter((relation) => relation.kind === 'RESTATES');
      expect(restates?.passages.map((passage) => passage.page)).toEqual([30, 7]);
      expect(restates?.passages[0]?.confidence).toBeGreaterThan(0.9);
    });

    it('marked (再掲) without anything alike restate nothing', () => {
      const copy = { ...item, page: 30, restated: true, ministries: ['総務省'] };
      const { telling } = linkPlan(plan({ items: [item, copy] }), REGISTRY);
      expect(relations(telling.relations, 'RESTATES')).toEqual([]);
    });
  });

  it('joins two entries of one year and kind, one for each ministry', () => {
    const twice = { ...item, entries: [entries[0], { ...entries[0], paragraphs: ['もう一つ。'] }] };
    const { telling } = linkPlan(plan({ items: [twice] }), REGISTRY);
    expect(telling.entries).toHaveLength(1);
    expect(telling.entries[0]?.paragraphs?.[1]).toBe('もう一つ。');
    expect(telling.entries[0]?.passages).toHaveLength(1);
  });
});
