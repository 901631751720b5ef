import { linkPlan } from '../../../src/knowledge/link.ts';
import { item, plan, relations } from '../small-plan.ts';
import { REGISTRY } from '../small-registry.ts';

describe('linkPlan: names', () => {
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
    expect(relations(telling.relations, 'SHARES_INFORMATION_WITH')).toEqual(['ministry:moe > isac:je-isac']);
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
