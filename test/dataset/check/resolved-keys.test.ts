import { resolvedKeys } from '../../../src/dataset/check/resolved-keys.ts';
import { actor, actors, datasetOf, relation, relations } from '../sample.ts';

describe('resolvedKeys', () => {
  it('names the nearest known key of the same kind', () => {
    const dataset = datasetOf({
      'actors/bodies.yaml': actors(actor('ministry:fsa', '金融庁'), actor('isac:f-isac', '金融ISAC')),
      'relations/some.yaml': relations(relation('PARTNER_OF', 'ministry:fsa', 'isac:f-isca')),
    });
    expect(resolvedKeys(dataset)).toEqual([
      expect.objectContaining({
        code: 'UNRESOLVED_KEY',
        place: { file: 'relations/some.yaml', path: ['relations', 0, 'to'] },
        advice: 'Did you mean isac:f-isac? If not, add the record.',
      }),
    ]);
  });

  it('knows the key of a record that could not be read', () => {
    const dataset = {
      ...datasetOf({ 'relations/some.yaml': relations(relation('PARTNER_OF', 'ministry:a', 'ministry:b')) }),
    };
    const keys = ['ministry:a', 'ministry:b'].map((record) => ({
      record,
      place: { file: 'actors/x.yaml', path: [] },
    }));
    expect(resolvedKeys({ ...dataset, keys })).toEqual([]);
  });

  it.each([
    [
      'a document that a source cites',
      "sources: [{ document: 'document:nowhere', page: 3 }]",
      'document:nowhere',
    ],
    ['an actor that a name is shared with', 'sharedWith: [ministry:nobody]', 'ministry:nobody'],
  ])('follows %s', (_, field, key) => {
    const text = actors(actor('ministry:fsa', '金融庁')).replace(/ {4}sources: .*\n/u, `    ${field}\n`);
    const withSources = text.includes('sources')
      ? text
      : `${text}    sources: [{ title: S, url: https://example.org/ }]\n`;
    expect(resolvedKeys(datasetOf({ 'actors/bodies.yaml': withSources }))).toEqual([
      expect.objectContaining({ text: `a key that is named is the key of a record, but got: ${key}` }),
    ]);
  });
});
