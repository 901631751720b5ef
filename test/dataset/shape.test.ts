import { locate } from '../../src/dataset/locate.ts';
import { actor, actors, read } from './sample.ts';

const problemsOf = (text: string, file = 'actors/a.yaml') => {
  const { dataset, findings } = read({ [file]: text });
  return { dataset, messages: locate(findings, dataset.files) };
};
const fsa = actor('ministry:fsa', '金融庁');

describe('a record that does not fit its model', () => {
  it('is left out with file and line, and loses no other', () => {
    const { dataset, messages } = problemsOf(
      actors(fsa, actor('ministry:mic', '総務省').replace('0.9', '1.9'), actor('ministry:mod', '防衛省')),
    );
    expect(dataset.actors.map(({ record, place }) => [record.key, place.path[1]])).toEqual([
      ['ministry:fsa', 0],
      ['ministry:mod', 2],
    ]);
    expect(dataset.keys.map(({ record }) => record)).toContain('ministry:mic');
    expect(messages).toEqual([
      expect.objectContaining({
        code: 'INVALID_VALUE',
        file: 'data/actors/a.yaml',
        line: 10,
        path: 'actors[1].confidence',
        text: expect.stringContaining('1.9') as unknown,
      }),
    ]);
  });

  it('that misspells a field is told the nearest one', () => {
    const { messages } = problemsOf(actors(`${fsa}    homepge: https://example.org/\n`));
    expect(messages).toEqual([
      expect.objectContaining({
        code: 'UNKNOWN_FIELD',
        line: 7,
        advice: expect.stringContaining('homepage') as unknown,
      }),
    ]);
  });

  it.each([
    ['MISSING_SOURCE', / {4}sources: .*\n/u, ''],
    ['MISSING_SOURCE', /sources: .*/u, 'sources: []'],
    ['MISSING_LANGUAGE', /description: .*/u, 'description: { ja: 試しの団体。 }'],
    ['MISSING_LANGUAGE', / {4}description: .*\n/u, ''],
    ['MISSING_FIELD', / {4}confidence: .*\n/u, ''],
    ['INVALID_VALUE', /url: \S+/u, 'url: example'],
    ['INVALID_VALUE', /key: \S+/u, 'key: ministry:金融庁'],
    ['INVALID_VALUE', /confidence: .*/u, 'confidence: 0.9\n    validFrom: 2024-02-30'],
    ['INVALID_VALUE', /confidence: .*/u, 'confidence: 0.9\n    kind: AGENCY'],
  ])('gives one %s for %s → %s', (code, pattern, replacement) => {
    const { messages } = problemsOf(actors(fsa.replace(pattern, replacement)));
    expect(messages.map((message) => message.code)).toEqual([code]);
  });
});

describe('a file', () => {
  it('that is not YAML is named with what is wrong', () => {
    expect(problemsOf('actors: [').messages).toEqual([
      expect.objectContaining({ code: 'INVALID_YAML', file: 'data/actors/a.yaml' }),
    ]);
  });

  it('in no known place is named', () => {
    expect(problemsOf(actors(fsa), 'people/a.yaml').messages.map(({ code }) => code)).toEqual([
      'UNKNOWN_DATA_FILE',
    ]);
  });

  it('with a field too many still yields its records', () => {
    const { dataset, messages } = problemsOf(`${actors(fsa)}actor: []\n`);
    expect(dataset.actors).toHaveLength(1);
    expect(messages).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_FIELD', advice: 'Take it out, or did you mean actors?' }),
    ]);
  });

  it.each(['', '- 1\n', 'text\n'])('that holds %j instead of records is named, not thrown at', (text) => {
    expect(problemsOf(text).messages).toHaveLength(1);
  });
});
