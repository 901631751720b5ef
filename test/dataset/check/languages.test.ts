import { languages } from '../../../src/dataset/check/languages.ts';
import { actor, actors, datasetOf } from '../sample.ts';

const withDescription = (ja: string, en: string) =>
  datasetOf({
    'actors/a.yaml': actors(actor('isac:ict-isac', 'ICT-ISAC')).replace(
      /description: .*/u,
      `description: { ja: ${ja}, en: ${en} }`,
    ),
  });

describe('languages', () => {
  it.each([
    ['a Japanese sentence given as English', '通信の団体。', '通信の団体。', 'en'],
    ['an English sentence given as Japanese', 'A body.', 'A body.', 'ja'],
  ])('names %s', (_, ja, en, field) => {
    expect(languages(withDescription(ja, en))).toEqual([
      expect.objectContaining({
        code: 'MISSING_LANGUAGE',
        place: { file: 'actors/a.yaml', path: ['actors', 0, 'description', field] },
      }),
    ]);
  });

  it('lets an English sentence mention a Japanese name, and a Japanese name be Latin', () => {
    expect(languages(withDescription('通信の団体。', 'A body known as 通信団体 in Japan'))).toEqual([]);
  });
});
