import { tellingOf } from '../../src/dataset/telling.ts';
import { actor, actors, datasetOf, relation, relations, SAMPLE_DOCUMENT, SAMPLE_MEASURE } from './sample.ts';

const FILES = {
  'actors/bodies.yaml': actors(
    actor('ministry:fsa', '金融庁', 'abbreviation: FSA'),
    actor('isac:f-isac', '金融ISAC'),
    actor('organization:nco', '国家サイバー統括室'),
  ),
  'documents.yaml': SAMPLE_DOCUMENT,
  'measures/sample.yaml': SAMPLE_MEASURE,
};
const telling = tellingOf(datasetOf(FILES));
const MEASURE = 'measure:sample:p7:ア:2';

describe('tellingOf', () => {
  it('tells the type of an actor by its key and its abbreviation as a name', () => {
    expect(telling.actors.map(({ id, type, kind }) => [id, type, kind])).toEqual([
      ['ministry:fsa', 'MINISTRY', undefined],
      ['isac:f-isac', 'ISAC', undefined],
      ['organization:nco', 'ORGANIZATION', 'GROUP'],
    ]);
    expect(telling.actors[0]?.aliases).toEqual([{ name: 'FSA', kind: 'ABBREVIATION' }]);
    expect(telling.actors[0]?.passages).toEqual([
      { url: 'https://example.org/', title: 'Sample', origin: 'REGISTRY', confidence: 0.9 },
    ]);
  });

  it('reads document, page, marker and ordinal off the key of a measure', () => {
    expect(telling.measures).toEqual([
      expect.objectContaining({
        id: MEASURE,
        documentId: 'document:sample',
        page: 7,
        marker: 'ア',
        ordinal: 2,
        part: 'ANNEX2',
        isComplete: false,
        isRestated: false,
        nameJa: '共有の練習',
        passages: [{ documentId: 'document:sample', page: 7, origin: 'CURATED', confidence: 0.8 }],
      }),
    ]);
    expect(telling.entries).toEqual([
      expect.objectContaining({ id: 'entry:sample:p7:ア:2:2023:plan', summaryJa: '練習を行う。' }),
    ]);
    expect(telling.observations).toEqual([
      expect.objectContaining({ ofId: 'isac:f-isac', value: 434, whatJa: '正会員', measureId: MEASURE }),
    ]);
  });

  it('makes who is responsible and whom the measure involves from the measure', () => {
    expect(telling.relations.map(({ kind, from, to, fiscalYear }) => [kind, from, to, fiscalYear])).toEqual([
      ['RESPONSIBLE_FOR', 'ministry:fsa', MEASURE, 2024],
      ['INVOLVES', MEASURE, 'isac:f-isac', undefined],
      ['SHARES_INFORMATION_WITH', 'ministry:fsa', 'isac:f-isac', 2023],
    ]);
    expect(new Set(telling.relations.map(({ measureId }) => measureId))).toEqual(new Set([MEASURE]));
  });

  it('tells the pages that are cited as not read', () => {
    expect(telling.pages).toEqual([
      expect.objectContaining({ id: 'page:sample:7', number: 7, label: '別添2 - 1 -', isRead: false }),
    ]);
  });

  it('joins who took part in an event with the same told as a relation, and keeps both sources', () => {
    const event = `events:
  - key: event:talk
    name: { ja: 意見交換会, en: Talk }
    date: 2024-02
    participants: [isac:f-isac]
    description: { ja: 意見を交わした。, en: A talk. }
    confidence: 0.7
    sources: [{ document: document:sample, page: 9 }]
`;
    const took = relation(
      'PARTICIPATES_IN',
      'isac:f-isac',
      'event:talk',
      'detail: { ja: 参加した。, en: Took part. }',
    );
    const { relations: told } = tellingOf(
      datasetOf({ ...FILES, 'events/some.yaml': event, 'relations/some.yaml': relations(took) }),
    );
    const joined = told.filter(({ kind }) => kind === 'PARTICIPATES_IN');
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({ date: '2024-02', detailEn: 'Took part.' });
    expect(joined[0]?.passages.map(({ url, page }) => url ?? page)).toEqual(['https://example.org/', 9]);
  });

  it('keeps a number that two measures state as one, with both pages', () => {
    const again = SAMPLE_MEASURE.replaceAll('p7:ア:2', 'p8:イ').replaceAll('page: 7', 'page: 8');
    const { observations } = tellingOf(datasetOf({ ...FILES, 'measures/z-again.yaml': again }));
    expect(observations.map(({ passages }) => passages.map(({ page }) => page))).toEqual([[7, 8]]);
  });

  it('has the digest of what it says', () => {
    expect(tellingOf(datasetOf(FILES)).digest).toBe(telling.digest);
    const other = { ...FILES, 'documents.yaml': SAMPLE_DOCUMENT.replace('2024', '2025') };
    expect(tellingOf(datasetOf(other)).digest).not.toBe(telling.digest);
  });
});
