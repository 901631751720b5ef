import { linkPlan } from '../../src/knowledge/link.ts';
import type { RelationFact } from '../../src/model/facts.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { REGISTRY } from './small-registry.ts';

const entries = [
  {
    fiscalYear: 2023,
    kind: 'PLAN',
    paragraphs: ['環境省において、電力 ISAC と会合を開き、備えを話し合うことを通じて、協力を深める。'],
  },
  { fiscalYear: 2023, kind: 'RESULT', paragraphs: ['電力 ISAC と会合を開いた。'] },
  { fiscalYear: 2024, kind: 'PLAN', paragraphs: ['引き続き、会合を開く。'] },
];
const item = { marker: 'ア', page: 7, ministries: ['環境省'], status: 'CONTINUES', entries };
const heading = ['安心できる社会', '課題ごとの情報共有と連携'];

interface Parts {
  readonly items?: readonly object[];
  readonly section?: object;
  readonly more?: object;
  readonly document?: object;
}

function plan({ items = [item], section = {}, more = {}, document = {} }: Parts = {}): Plan {
  return planSchema.parse({
    format: 'strategy-graph/plan@1',
    document: { key: 'rei-2024', titleJa: '例の計画2024', ...document },
    sections: [{ path: ['2', '(1)'], headings: heading, items, ...section }],
    ...more,
  });
}

function relations(found: readonly RelationFact[], kind: RelationFact['kind']): readonly string[] {
  return found
    .filter((relation) => relation.kind === kind)
    .map((relation) => `${relation.from} > ${relation.to}`)
    .sort();
}

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

  describe('names', () => {
    const related = (subject: string, object: string, more: object = {}): object => ({
      ...item,
      relations: [{ kind: 'SHARES_INFORMATION_WITH', subject, object, entry: 1, ...more }],
    });

    it.each([
      '電力ISAC',
      '電力 ＩＳＡＣ',
      '「電力ISAC」',
      '電力ISAC等',
      'isac:je-isac',
      'japan electricity isac',
    ])('resolve as written or by key: %s', (object) => {
      const { telling, messages } = linkPlan(plan({ items: [related('環境省', object)] }), REGISTRY);
      expect(messages).toEqual([]);
      expect(relations(telling.relations, 'SHARES_INFORMATION_WITH')).toEqual([
        'ministry:moe > isac:je-isac',
      ]);
      expect(telling.actors.find((actor) => actor.id === 'isac:je-isac')).toMatchObject({
        nameJa: '電力ISAC',
        nameEn: 'Japan Electricity ISAC',
        type: 'ISAC',
      });
    });

    it('that nobody knows are kept with a warning that names the nearest', () => {
      const { telling, messages } = linkPlan(plan({ items: [related('環境省', '電カISAC')] }), REGISTRY);
      expect(messages).toMatchObject([{ code: 'UNRESOLVED_NAME', severity: 'warning', page: 7 }]);
      expect(messages[0]?.advice).toContain('Did you mean 電力ISAC?');
      expect(
        telling.actors.find((actor) => actor.nameJa === '電カISAC')?.passages[0]?.confidence,
      ).toBeLessThanOrEqual(0.5);

      const odd = linkPlan(plan({ items: [related('環境省', '謎の人びと')] }), REGISTRY);
      expect(odd.telling.actors.find((actor) => actor.nameJa === '謎の人びと')).toMatchObject({
        id: 'organization:謎の人びと',
        type: 'ORGANIZATION',
        kind: 'OTHER',
      });
    });

    it('are warned of once, however often they come', () => {
      const { messages } = linkPlan(
        plan({ items: [related('環境省', '謎'), { ...related('環境省', '謎'), page: 9 }] }),
        REGISTRY,
      );
      expect(messages).toHaveLength(1);
    });

    it('are warned of by the fifty that come most often and one warning for the rest', () => {
      const named = (n: number): string =>
        `${String.fromCharCode(0x4e00 + n * 7)}${String.fromCharCode(0x5200 + n * 5)}協議会`;
      const items = Array.from({ length: 80 }, (_, n) => related('環境省', named(n)));
      const often = [related('環境省', `「${named(79)}」`), related('環境省', `${named(79)}等`)];
      const { messages } = linkPlan(plan({ items: [...items, ...often] }), REGISTRY);
      expect(messages).toHaveLength(51);
      expect(messages.at(-2)?.text).toContain(`${named(79)} (`);
      expect(messages.at(-1)?.text).toContain('30 more');
    });

    it('that several bodies share mean the first, and say so', () => {
      const { telling, messages } = linkPlan(plan({ items: [related('環境省', 'T-ISAC')] }), REGISTRY);
      expect(relations(telling.relations, 'SHARES_INFORMATION_WITH')).toEqual(['ministry:moe > isac:t-isac']);
      expect(messages).toMatchObject([{ code: 'AMBIGUOUS_NAME', severity: 'info' }]);
    });

    it('are INVOLVED by the measure that mentions them or relates them', () => {
      const mentioning = {
        ...related('環境省', '電力ISAC'),
        mentions: [
          { name: 'CYDER', type: 'INSTRUMENT', kind: 'EXERCISE', entry: 0 },
          { name: '金融分野', type: 'SECTOR', entry: 0 },
        ],
      };
      const { telling } = linkPlan(plan({ items: [mentioning] }), REGISTRY);
      expect(relations(telling.relations, 'INVOLVES').map((relation) => relation.split(' > ')[1])).toEqual([
        'instrument:cyder',
        'isac:je-isac',
        'ministry:moe',
      ]);
    });

    it('of one body at both ends say nothing', () => {
      const { telling } = linkPlan(plan({ items: [related('NISC', '国家サイバー統括室')] }), REGISTRY);
      expect(relations(telling.relations, 'SHARES_INFORMATION_WITH')).toEqual([]);
    });
  });

  describe('meetings and events', () => {
    const meeting = (more: object = {}): Plan =>
      plan({
        items: [
          {
            ...item,
            relations: [
              {
                kind: 'MEETS_WITH',
                subject: '電力ISAC',
                object: '交通ISAC',
                entry: 1,
                date: '2024-02',
                place: '神戸',
                ...more,
              },
            ],
          },
        ],
      });

    it('make an event of each dated meeting, in which both take part', () => {
      const { telling } = linkPlan(meeting(), REGISTRY);
      expect(telling.events).toMatchObject([
        {
          id: 'event:2024-02-je-isac-t-isac',
          nameJa: '電力ISACと交通ISACの会合',
          date: '2024-02',
          place: '神戸',
        },
      ]);
      expect(relations(telling.relations, 'PARTICIPATES_IN')).toEqual([
        'isac:je-isac > event:2024-02-je-isac-t-isac',
        'isac:t-isac > event:2024-02-je-isac-t-isac',
      ]);
      expect(relations(telling.relations, 'INVOLVES')).toContain(
        'measure:rei-2024:p7:ア > event:2024-02-je-isac-t-isac',
      );
    });

    it('are the same event whoever is named first', () => {
      const turned = linkPlan(meeting({ subject: '交通ISAC', object: '電力ISAC' }), REGISTRY);
      expect(turned.telling.events.map((event) => event.id)).toEqual(['event:2024-02-je-isac-t-isac']);
    });

    it('are the event that the registry has of that date and those two', () => {
      const { telling } = linkPlan(meeting({ date: '2023-11' }), REGISTRY);
      expect(telling.events.map((event) => event.id)).toEqual(['event:harbour-meeting-2023']);
    });

    it('make no event without a date', () => {
      expect(linkPlan(meeting({ date: null }), REGISTRY).telling.events).toEqual([]);
    });

    it('tell the events of a plan with who took part', () => {
      const events = [
        { titleJa: '港の夕べ', date: '2023-10', place: null, participants: ['電力ISAC'], entry: 1 },
      ];
      const { telling } = linkPlan(plan({ items: [{ ...item, events }] }), REGISTRY);
      expect(telling.events).toMatchObject([{ id: 'event:2023-10-港の夕べ', nameJa: '港の夕べ' }]);
      expect(relations(telling.relations, 'PARTICIPATES_IN')).toEqual([
        'isac:je-isac > event:2023-10-港の夕べ',
      ]);
    });
  });

  describe('evidence', () => {
    const read = [
      {
        fiscalYear: 2023,
        kind: 'PLAN',
        paragraphs: ['環境省において、電力 ISAC と覚書を結び、備えを固める。'],
        source: { page: 7, lines: [[3, 5]] },
      },
      { fiscalYear: 2023, kind: 'RESULT', paragraphs: ['済んだ。'], source: { page: 7, lines: [[3, 3]] } },
    ];
    const partner = {
      kind: 'PARTNER_OF',
      subject: '環境省',
      object: '電力ISAC',
      entry: 0,
      confidence: 0.8,
      quote: [0, 8, 22],
    };
    const lines = [
      [3, 'left', '環境省において、電'],
      [3, 'right', '・済んだ。'],
      [4, 'left', '力 ISAC と覚書を結び'],
      [5, 'left', '、備えを固める。'],
    ];
    const source = (text: object[]): Plan =>
      plan({ items: [{ ...item, entries: read, relations: [partner] }], more: { text } });

    it('names the lines that a quote was read from', () => {
      const { telling } = linkPlan(source([{ page: 7, lines }]), REGISTRY);
      const [found] = telling.relations.filter((relation) => relation.kind === 'PARTNER_OF');
      expect(found?.passages).toEqual([
        {
          documentId: 'document:rei-2024',
          page: 7,
          lines: [3, 4],
          quote: '電力 ISAC と覚書を結び',
          origin: 'EXTRACTED',
          confidence: 0.8,
        },
      ]);
      expect(found?.fiscalYear).toBe(2023);
    });

    it('names all lines of the entry where the page is not there to look', () => {
      const { telling } = linkPlan(source([]), REGISTRY);
      const [found] = telling.relations.filter((relation) => relation.kind === 'PARTNER_OF');
      expect(found?.passages[0]?.lines).toEqual([3, 4, 5]);
    });

    describe('of who answers for a measure', () => {
      const answering = (entryText: string, text: object[] = []): object | undefined => {
        const [first, second] = read;
        const said = [{ ...first, paragraphs: [entryText] }, second];
        const { telling } = linkPlan(plan({ items: [{ ...item, entries: said }], more: { text } }), REGISTRY);
        return telling.relations.find((relation) => relation.kind === 'RESPONSIBLE_FOR')?.passages[0];
      };

      it('is the clause in which an entry names it, with its line', () => {
        const clause = { page: 7, lines: [3], quote: '環境 省において' };
        const text = [[3, 'left', '環境 省において、電'], ...lines.slice(1)];
        expect(
          answering('環境 省において、電力 ISAC と覚書を結び、備えを固める。', [{ page: 7, lines: text }]),
        ).toMatchObject(clause);
      });

      it('is the cell of the head where no entry names it', () => {
        const text = [[1, 'marker', '(ア) 環境省'], ...lines, [7, 'marker', '(イ) 環境省']];
        const cell = { page: 7, lines: [1], quote: '(ア) 環境省' };
        expect(answering('電力ISACと覚書を結ぶ。', [{ page: 7, lines: text }])).toMatchObject(cell);
      });

      it('is the lines of the measure where the plan has neither', () => {
        expect(answering('電力ISACと覚書を結ぶ。')).toMatchObject({ page: 7, lines: [3, 4, 5] });
        expect(answering('電力ISACと覚書を結ぶ。')).not.toHaveProperty('quote');
      });
    });

    it('keeps the page with its lines and the column of each', () => {
      const { telling } = linkPlan(source([{ page: 7, lines }]), REGISTRY);
      expect(telling.pages).toMatchObject([
        {
          id: 'page:rei-2024:7',
          isRead: true,
          lineNumbers: [3, 3, 4, 5],
          lineColumns: ['left', 'right', 'left', 'left'],
        },
      ]);
      expect(linkPlan(plan(), REGISTRY).telling.pages).toMatchObject([{ number: 7, isRead: false }]);
    });

    it('counts once what two entries tell of one number', () => {
      const observations = [0, 1].map((entry) => ({
        value: 52,
        unit: '社',
        what: '会員',
        asOf: '2024-03',
        of: '電力ISAC',
        entry,
      }));
      const { telling } = linkPlan(plan({ items: [{ ...item, observations }] }), REGISTRY);
      expect(telling.observations).toMatchObject([
        { value: 52, ofId: 'isac:je-isac', measureId: 'measure:rei-2024:p7:ア' },
      ]);
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
