import { readYaml, textDigest } from '../../src/dataset/read-yaml.ts';

describe('readYaml', () => {
  const text = 'a: 1\n';

  it('takes the value that was parsed when the package was built', () => {
    expect(readYaml('a.yaml', text, { [textDigest(text)]: { a: 'kept' } }).value).toEqual({ a: 'kept' });
  });

  it('parses a text that has changed since', () => {
    expect(readYaml('a.yaml', 'a: 2\n', { [textDigest(text)]: { a: 'kept' } }).value).toEqual({ a: 2 });
  });
});
