import fc from 'fast-check';
import { annotatePlan } from '../../src/knowledge/annotate.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import type { PlanItem } from '../../src/model/plan/plan.ts';
import { REGISTRY } from './small-registry.ts';

function itemOf(text: string): PlanItem {
  const plan = planSchema.parse({
    format: 'strategy-graph/plan@1',
    document: { key: 'random', titleJa: '例文' },
    sections: [
      {
        path: ['1'],
        items: [
          {
            marker: 'ア',
            page: 1,
            ministries: ['環境省'],
            entries: [{ fiscalYear: 2024, kind: 'RESULT', paragraphs: [text] }],
          },
        ],
      },
    ],
  });
  const item = annotatePlan(plan, REGISTRY).sections[0]?.items[0];
  if (item === undefined) throw new TypeError('a plan of one item was made');
  return item;
}

/** Words of such texts in any order: most of them are no sentence. */
const words = fc.array(
  fc.constantFrom(
    ...'環境省 電力ISAC 当該協議会 同省 事業者 「港湾手引」 会合 情報 演習 10社 2024年3月 支援 公表 連携 開催 提供 参加 する した して され ない ため よう こと は が を に と の へ で から において に対し による とともに 及び 、 。 （ ） 「 」'.split(
      ' ',
    ),
  ),
  { minLength: 1, maxLength: 40 },
);

const texts = fc.oneof(
  { weight: 3, arbitrary: words.map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }) },
);

describe('reading any text', () => {
  it('never throws, and quotes runs of the paragraph', () => {
    fc.assert(
      fc.property(
        texts.filter((text) => text.trim() !== ''),
        (text) => {
          const item = itemOf(text);
          const paragraph = item.entries[0]?.paragraphs[0] ?? '';
          for (const { quote } of [...item.relations, ...item.observations]) {
            const [number, from, to] = quote ?? [-1, 0, 0];
            expect(number).toBe(0);
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(paragraph.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says of nobody that one does something to oneself', () => {
    fc.assert(
      fc.property(words, (parts) => {
        for (const { subject, object } of itemOf(`環境省は${parts.join('')}`).relations) {
          expect(subject).not.toBe(object);
        }
      }),
      { numRuns: 100 },
    );
  });
});
