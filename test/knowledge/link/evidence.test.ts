import { linkPlan } from '../../../src/knowledge/link.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { item, plan } from '../small-plan.ts';
import { REGISTRY } from '../small-registry.ts';

describe('linkPlan: evidence', () => {
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
