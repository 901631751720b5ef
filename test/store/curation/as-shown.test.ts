import type { Curation } from '../../../src/store/curation/curation.ts';
import { curationOf, curationSource } from '../../../src/store/curation/curation.ts';
import { asShown } from '../../../src/store/curation/as-shown.ts';
import { keepersOf } from '../../../src/store/curation/image.ts';
import { factsOfTelling } from '../../../src/store/write/facts-of-telling.ts';
import { relationId } from '../../../src/model/ids.ts';
import { read, relation, tellingOf } from '../sample-tellings.ts';

const NOTHING: Curation = curationOf(undefined);
const TELLER = 'document:plan-2030';
const [A, B, C, TEA] = ['isac:a', 'isac:b', 'isac:c', 'ministry:tea'] as const;
const merge = (id: string, keep: string, ...merged: readonly string[]): Curation['merges'][number] => ({
  id,
  keep,
  type: 'ISAC',
  merged,
});

const told = factsOfTelling(
  tellingOf(TELLER, {
    actors: [
      { id: A, type: 'ISAC', nameJa: '甲', homepage: 'https://a.example/', passages: [read(1, 1)] },
      {
        id: B,
        type: 'ISAC',
        nameJa: '乙',
        abbreviation: 'B',
        homepage: 'https://b.example/',
        passages: [read(1, 2)],
      },
    ],
    relations: [
      relation('SUPPORTS', TEA, A, [read(1, 3)]),
      relation('SUPPORTS', TEA, B, [read(1, 4)]),
      relation('MEETS_WITH', A, B, [read(1, 5)]),
      relation('SUPPORTS', TEA, C, [read(1, 6)]),
    ],
  }),
);

describe('what a teller says, as it is shown', () => {
  it('is what it told where nothing is curated', () => {
    expect(asShown(told, NOTHING, TELLER)).toEqual({ facts: told, aside: [] });
  });

  it('names the one that is kept, once, with the evidence and the names of all', () => {
    const { facts, aside } = asShown(told, { ...NOTHING, merges: [merge('m', A, B)] }, TELLER);
    const supports = relationId({ kind: 'SUPPORTS', from: TEA, to: A });
    expect([...facts.keys()].sort()).toEqual(
      [A, supports, relationId({ kind: 'SUPPORTS', from: TEA, to: C })].sort(),
    );
    expect(facts.get(A)).toMatchObject({
      said: { id: A, nameJa: '甲', homepage: 'https://a.example/' },
      aliases: [
        { name: 'B', kind: 'ABBREVIATION' },
        { name: '乙', kind: 'SPELLING', language: 'JA' },
      ],
    });
    expect(facts.get(A)?.evidence.map(({ lines }) => lines)).toEqual([[1], [2]]);
    expect(facts.get(supports)?.evidence).toHaveLength(2);
    // What is untouched is the very same fact; of the others the words stay as they were told.
    expect(aside.map(({ about }) => about).sort()).toEqual(
      [A, B, supports, ...['SUPPORTS', 'MEETS_WITH'].map((kind) => relationIdOf(kind))].sort(),
    );
    for (const fact of aside) expect(told.get(fact.about)).toBe(fact);
  });

  it('goes by the last of several that were kept one after the other', () => {
    const curation = { ...NOTHING, merges: [merge('1', A, B), merge('2', C, A)] };
    expect([...keepersOf(curation)].map(([id, { id: keeper }]) => [id, keeper])).toEqual([
      [B, C],
      [A, C],
    ]);
    const { facts } = asShown(told, curation, TELLER);
    expect([...facts.keys()]).toEqual([C, relationId({ kind: 'SUPPORTS', from: TEA, to: C })]);
    expect(facts.get(relationId({ kind: 'SUPPORTS', from: TEA, to: C }))?.evidence).toHaveLength(3);
  });

  it('leaves out what was retracted, and keeps it aside', () => {
    const id = relationId({ kind: 'SUPPORTS', from: TEA, to: C });
    const { facts, aside } = asShown(told, { ...NOTHING, retractions: [{ id, by: 'h' }] }, TELLER);
    expect(facts.has(id)).toBe(false);
    expect(facts.size).toBe(told.size - 1);
    expect(aside).toEqual([told.get(id)]);
  });

  it('rests on a curation that is kept as text', () => {
    const curation = { ...NOTHING, merges: [merge('m', A, B)], retractions: [{ id: 'x', by: 'h' }] };
    expect(curationOf(curationSource(curation))).toMatchObject(curation);
  });
});

function relationIdOf(kind: string): string {
  return kind === 'SUPPORTS'
    ? relationId({ kind: 'SUPPORTS', from: TEA, to: B })
    : relationId({ kind: 'MEETS_WITH', from: A, to: B });
}
