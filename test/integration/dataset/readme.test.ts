import { readFileSync } from 'node:fs';
import { packagePath } from '../../../src/model/package-path.ts';
import { openTestStore } from '../../database/connect.ts';
import { loadDataset } from '../query/dataset-graph.ts';
import { askOf } from './asking.ts';

const store = openTestStore();

beforeAll(() => loadDataset(store));
afterAll(() => store.close());

/** The first fenced block of a language in a page. */
function block(page: string, language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'u').exec(page) ?? [];
  if (text === undefined) throw new Error(`The page has a block of ${language}, but got none`);
  return text;
}

describe.each(['README.md', 'README.ja.md'])('the first question of %s', (name) => {
  const page = readFileSync(packagePath(name), 'utf8');

  it('has the answer that the page shows', async () => {
    const { data } = JSON.parse(block(page, 'json')) as { readonly data: unknown };
    expect(await askOf(store)(block(page, 'graphql'))).toEqual(data);
  });
});
