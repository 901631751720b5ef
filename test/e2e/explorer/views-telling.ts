import type { PassageFact, Telling } from '../../../src/model/facts.ts';
import { entryId, measureId } from '../../../src/model/ids.ts';
import { SMALL_TELLING } from '../../integration/api/small-telling.ts';

const ENDING = measureId('cybersecurity-2024', 161, 'オ');

const registry: PassageFact = {
  url: 'https://example.org/registry',
  title: '登録簿',
  origin: 'REGISTRY',
  confidence: 1,
};

/** The small telling, with an ISAC that is of Japan, a measure that had a plan before it ended, and a sector that no ISAC covers. */
export const VIEWS_TELLING: Telling = {
  ...SMALL_TELLING,
  actors: SMALL_TELLING.actors.map((actor) =>
    actor.id === 'isac:f-isac' ? { ...actor, country: 'JP' } : actor,
  ),
  sectors: [
    ...SMALL_TELLING.sectors,
    { id: 'sector:gas', nameJa: 'ガス', nameEn: 'Gas', passages: [registry] },
  ],
  entries: [
    ...SMALL_TELLING.entries,
    {
      id: entryId(ENDING, 2023, 'PLAN'),
      measureId: ENDING,
      fiscalYear: 2023,
      kind: 'PLAN',
      paragraphs: ['手引きを広める。'],
      passages: [
        {
          documentId: SMALL_TELLING.teller,
          page: 161,
          lines: [31],
          quote: '広める',
          origin: 'EXTRACTED',
          confidence: 0.9,
        },
      ],
    },
  ],
};
