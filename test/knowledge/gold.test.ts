import { existsSync, readFileSync } from 'node:fs';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { registryOf } from '../../src/dataset/registry.ts';
import { extractText } from '../../src/documents/extract-text.ts';
import { annotatePlan } from '../../src/knowledge/annotate.ts';
import { linkPlan } from '../../src/knowledge/link.ts';
import { packagePath } from '../../src/model/package-path.ts';
import { parsePlan } from '../../src/model/plan/parse-plan.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { Registry } from '../../src/model/registry.ts';
import { nameKey, squeeze } from '../../src/model/text.ts';

const PAGE = packagePath('../shared/seeds/cybersecurity-2024-page-161.txt');
const GOLD = packagePath('../shared/gold/page-161.plan.json');

if (!existsSync(PAGE) || !existsSync(GOLD)) {
  describe('page 161', () => {
    it('is not beside this checkout (../shared), so that only sentences of our own are read', () => {
      expect(existsSync(GOLD)).toBe(false);
    });
  });
} else {
  const gold = planOf(readFileSync(GOLD, 'utf8'));
  const NOBODY: Registry = {
    actors: [],
    sectors: [],
    instruments: [],
    events: [],
    strategies: [],
    goals: [],
  };

  describe.each([
    ['the registry that ships', registryOf(readDataset().dataset)],
    ['no registry at all', NOBODY],
  ])('page 161, read with %s', (_, registry) => {
    const { plan: page } = extractText([{ file: PAGE, text: readFileSync(PAGE, 'utf8') }]);
    const annotated = page === undefined ? undefined : annotatePlan(page, registry);

    it('says every relation that a reader found, of the same entry', () => {
      expect(relationsOf(annotated)).toEqual(expect.arrayContaining([...relationsOf(gold)]));
    });

    it('tells every count that a reader found', () => {
      expect(countsOf(annotated)).toEqual(expect.arrayContaining([...countsOf(gold)]));
    });

    it('bears out each relation by a quote with its lines', () => {
      if (annotated === undefined) throw new TypeError('the page was read above');
      const { telling } = linkPlan(annotated, registry);
      const lines = new Map<number, string>();
      for (const [line, , text] of annotated.text.flatMap((read) => read.lines)) {
        lines.set(line, (lines.get(line) ?? '') + squeeze(text));
      }
      const texts = annotated.sections
        .flatMap((section) => section.items)
        .flatMap((item) => item.entries)
        .flatMap((entry) => entry.paragraphs);
      expect(telling.relations.map(({ kind }) => kind)).toContain('RESPONSIBLE_FOR');
      expect(telling.relations.length).toBeGreaterThan(40);
      for (const { passages } of telling.relations) {
        expect(passages.length).toBeGreaterThan(0);
        for (const { page: number, lines: from = [], quote = '' } of passages) {
          expect(number).toBe(161);
          expect(quote).not.toBe('');
          expect(texts.some((text) => text.includes(quote))).toBe(true);
          // A quote begins on its first line.
          expect(lines.get(from[0] ?? 0)).toContain(squeeze(quote).slice(0, 1));
        }
      }
    });
  });

  it('links the gold file itself, by defaults', () => {
    const { telling } = linkPlan(gold, registryOf(readDataset().dataset));
    expect(telling.measures.map((measure) => [measure.id, measure.isComplete, measure.part])).toEqual(
      ['ア', 'イ', 'ウ', 'エ', 'オ'].map((marker) => [
        `measure:cybersecurity-2024:p161:${marker}`,
        true,
        'ANNEX2',
      ]),
    );
    expect(telling.measures.map((measure) => measure.goalId)).toEqual(Array(5).fill('goal:2021/2/6/1'));
    expect(telling.entries).toHaveLength(15);
    expect(telling.events).toMatchObject([{ date: '2024-02', place: '東京' }]);
    expect(
      telling.relations.find((relation) => relation.kind === 'MEETS_WITH' && relation.date !== undefined),
    ).toMatchObject({
      from: 'isac:ict-isac',
      to: 'isac:us-comm-isac',
      fiscalYear: 2023,
      passages: [{ documentId: 'document:cybersecurity-2024', page: 161, confidence: 0.5 }],
    });
  });
}

function planOf(text: string): Plan {
  const { plan, messages } = parsePlan(text, 'gold');
  if (plan === undefined) throw new TypeError(`the gold file is a plan: ${JSON.stringify(messages)}`);
  return plan;
}

function relationsOf(plan: Plan | undefined): readonly string[] {
  return itemsOf(plan).flatMap((item) =>
    item.relations.map((one) =>
      [item.marker, one.entry, one.kind, nameKey(one.subject), nameKey(one.object), one.date, one.place].join(
        ' ',
      ),
    ),
  );
}

function countsOf(plan: Plan | undefined): readonly string[] {
  return itemsOf(plan).flatMap((item) =>
    item.observations.map((one) =>
      [item.marker, one.entry, one.value, one.unit, one.what, one.asOf, nameKey(one.of)].join(' '),
    ),
  );
}

function itemsOf(plan: Plan | undefined): Plan['sections'][number]['items'] {
  return plan?.sections.flatMap((section) => section.items) ?? [];
}
