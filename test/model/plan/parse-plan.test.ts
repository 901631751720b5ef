import { readFileSync } from 'node:fs';
import { packagePath } from '../../../src/model/package-path.ts';
import { parsePlan } from '../../../src/model/plan/parse-plan.ts';

const FILE = 'plan.yaml';

/** A plan in our own words; `item` and `relation` are put where their names say. */
function planText(
  parts: { document?: string; item?: string; relation?: string; entry?: string } = {},
): string {
  return [
    'format: strategy-graph/plan@1',
    'document:',
    '  key: reikai-2024',
    '  titleJa: 例会の計画2024',
    parts.document ?? '  decidedOn: "2024-07-10"',
    'sections:',
    '  - path: ["2", "(1)"]',
    '    items:',
    '      - marker: ア',
    '        page: 12',
    '        ministries: [環境省]',
    parts.item ?? '        status: NEW',
    '        entries:',
    '          - fiscalYear: 2023',
    parts.entry ?? '            kind: PLAN',
    '            paragraphs: [環境省において、水道ISACの会合を開く。]',
    '          - fiscalYear: 2024',
    '            kind: PLAN',
    '            paragraphs: [引き続き、会合を開く。]',
    '        relations:',
    parts.relation ?? '          - { kind: CONVENES, subject: 環境省, object: 会合, entry: 1 }',
    '          - { kind: SUPPORTS, subject: 環境省, object: 水道ISAC, entry: 0, quote: [0, 7, 13] }',
    '      - marker: イ',
    '        page: 12',
    '        ministries: [環境省]',
    '        entries: []',
  ].join('\n');
}

function codes(text: string): readonly string[] {
  return parsePlan(text, FILE).messages.map((message) => `${message.line ?? '?'} ${message.code}`);
}

describe('parsePlan', () => {
  it('reads a plan and fills what may be left out', () => {
    const { plan, messages } = parsePlan(planText(), FILE);
    expect(messages).toEqual([]);
    const item = plan?.sections[0]?.items[0];
    expect(item).toMatchObject({ status: 'NEW', restated: false, mentions: [], observations: [] });
    expect(item?.relations[0]).toEqual({
      kind: 'CONVENES',
      subject: '環境省',
      object: '会合',
      entry: 1,
      confidence: 0.5,
      date: null,
      place: null,
      quote: null,
    });
    expect(plan?.sections[0]?.items[1]?.status).toBe('UNKNOWN');
  });

  it('reads the example of the documentation', () => {
    const page = readFileSync(packagePath('docs', 'plan-format.md'), 'utf8');
    const example = /```yaml\n(?<text>[\s\S]*?)```/u.exec(page)?.groups?.['text'] ?? '';
    const { plan, messages } = parsePlan(example, 'docs/plan-format.md');
    expect(messages).toEqual([]);
    expect(plan?.sections[0]?.items[0]?.relations).toHaveLength(1);
  });

  it('reads the same plan from JSON', () => {
    const { plan } = parsePlan(planText(), FILE);
    expect(parsePlan(JSON.stringify(plan), 'plan.json')).toEqual({ plan, messages: [] });
  });

  it('names the line and the nearest known field, and loses the field alone', () => {
    const { plan, messages } = parsePlan(planText({ item: '        relation: []' }), FILE);
    expect(messages).toMatchObject([
      {
        code: 'UNKNOWN_FIELD',
        severity: 'error',
        file: FILE,
        line: 12,
        path: 'sections[0].items[0].relation',
        advice: 'Did you mean relations?',
      },
    ]);
    expect(plan?.sections[0]?.items).toHaveLength(2);
    expect(plan?.sections[0]?.items[0]?.relations).toHaveLength(2);
  });

  it('names the nearest kind of relation, and loses that relation alone', () => {
    const { plan, messages } = parsePlan(
      planText({ relation: '          - { kind: SUPORTS, subject: 環境省, object: 会合 }' }),
      FILE,
    );
    expect(messages).toMatchObject([
      { code: 'UNKNOWN_KIND', line: 21, path: 'sections[0].items[0].relations[0].kind' },
    ]);
    expect(messages[0]?.advice).toBe('Did you mean SUPPORTS?');
    expect(plan?.sections[0]?.items[0]?.relations.map((relation) => relation.object)).toEqual(['水道ISAC']);
  });

  it('refuses a date that is not in the calendar', () => {
    const text = planText({
      relation: '          - { kind: MEETS_WITH, subject: 環境省, object: 会合, date: 2024-02-30 }',
    });
    const { plan, messages } = parsePlan(text, FILE);
    expect(messages).toMatchObject([{ code: 'INVALID_VALUE', line: 21 }]);
    expect(messages[0]?.text).toContain('stands in the calendar, but got: "2024-02-30"');
    expect(plan?.sections[0]?.items[0]?.relations).toHaveLength(1);
  });

  it('leaves out an item whose own fields are wrong and keeps its neighbour', () => {
    const { plan, messages } = parsePlan(planText({ item: '        status: CONTINUE' }), FILE);
    expect(messages).toMatchObject([{ code: 'INVALID_VALUE', line: 12, advice: 'Did you mean CONTINUES?' }]);
    expect(plan?.sections[0]?.items.map((item) => item.marker)).toEqual(['イ']);
  });

  it('leaves out a bad entry and what refers to it, and renumbers the rest', () => {
    const { plan, messages } = parsePlan(planText({ entry: '            kind: PLANNED' }), FILE);
    expect(messages).toMatchObject([{ code: 'INVALID_VALUE', line: 15, advice: 'Did you mean PLAN?' }]);
    const item = plan?.sections[0]?.items[0];
    expect(item?.entries.map((entry) => entry.fiscalYear)).toEqual([2024]);
    expect(item?.relations).toMatchObject([{ kind: 'CONVENES', entry: 0 }]);
  });

  it('says how to write a text that YAML takes for a number', () => {
    const { messages } = parsePlan(planText({ document: '  decidedOn: 2024' }), FILE);
    expect(messages).toMatchObject([
      { code: 'WRONG_TYPE', line: 5, path: 'document.decidedOn', advice: 'Put it in quotes: "2024".' },
    ]);
  });

  it('tells every problem of a file in one run, in the order of its lines', () => {
    expect(
      codes(
        planText({
          document: '  titel: x',
          item: '        status: OVER',
          relation: '          - { kind: LIKES, subject: 環境省, object: 会合 }',
        }),
      ),
    ).toEqual(['5 UNKNOWN_FIELD', '12 INVALID_VALUE', '21 UNKNOWN_KIND']);
  });

  it('has no plan without its envelope', () => {
    for (const text of [
      planText().replace('plan@1', 'plan@9'),
      planText().replace('key: reikai-2024', 'key: 例会'),
      planText().replace('document:', 'documents:'),
    ]) {
      const { plan, messages } = parsePlan(text, FILE);
      expect(plan).toBeUndefined();
      expect(messages.length).toBeGreaterThan(0);
    }
  });

  it('names the line where YAML breaks, and what was wrong before it', () => {
    const broken = planText({ document: '  titel: x' }).replace('[環境省]', '[環境省');
    const { plan, messages } = parsePlan(broken, FILE);
    expect(plan).toBeUndefined();
    expect(messages.some((message) => message.code === 'PLAN_SYNTAX')).toBe(true);
    expect(messages.some((message) => message.code === 'UNKNOWN_FIELD' && message.line === 5)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a sentence', '環境省において会合を開く。'],
    ['a list', '- 1\n- 2'],
    ['binary data', '\u0000\u0001\ufffdPK\u0003'],
    ['an alias of what it is a part of', `a: &a [${'*a,'.repeat(1000)}]`],
    ['aliases that multiply', `a: &a [x,x,x]\nb: &b [*a,*a,*a]\n${'c: [*b]\n'.repeat(3)}`],
  ])('takes %s for no plan and says so', (_, text) => {
    const { plan, messages } = parsePlan(text, FILE);
    expect(plan).toBeUndefined();
    expect(messages[0]).toMatchObject({ severity: 'error', file: FILE });
    expect(messages[0]?.advice).not.toBe('');
  });

  it('leaves out a relation that names an entry which is not there', () => {
    const { plan, messages } = parsePlan(
      planText({ relation: '          - { kind: CONVENES, subject: 環境省, object: 会合, entry: 7 }' }),
      FILE,
    );
    expect(messages).toMatchObject([{ code: 'INVALID_VALUE', severity: 'error', line: 21 }]);
    expect(plan?.sections[0]?.items[0]?.relations).toHaveLength(1);
  });

  it('drops a quote that lies outside its paragraph, with a warning', () => {
    const { plan, messages } = parsePlan(planText().replace('[0, 7, 13]', '[0, 7, 99]'), FILE);
    expect(messages).toMatchObject([{ code: 'QUOTE_OUT_OF_RANGE', severity: 'warning', line: 22 }]);
    expect(plan?.sections[0]?.items[0]?.relations[1]).toMatchObject({ kind: 'SUPPORTS', quote: null });
  });
});
