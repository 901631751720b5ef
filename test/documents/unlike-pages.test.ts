import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { extractText } from '../../src/documents/extract-text.ts';
import { packagePath } from '../../src/model/package-path.ts';

const FOLDER = packagePath('test', 'fixtures', 'pages', 'unlike');
const GOLDEN = packagePath('test', 'golden', 'documents');
const PAGES = readdirSync(FOLDER).map((file) => basename(file, '.txt'));

/** What a page says, in the order of its lines, and what is said of it. */
function told(name: string): string {
  const text = readFileSync(packagePath('test', 'fixtures', 'pages', 'unlike', `${name}.txt`), 'utf8');
  const { plan, messages } = extractText([{ file: 'page-120.txt', text }], { documentKey: 'unlike-pages' });
  const sections = plan?.sections.map(({ path, headings, strategy, items }) => ({
    headings: path.map((number, at) => `${number} ${headings[at] ?? ''}`),
    ...(strategy === null ? {} : { quote: strategy.points }),
    items: items.map(({ marker, ministries, status, restated, entries }) => ({
      marker,
      ministries,
      status,
      restated,
      entries: entries.map(({ kind, fiscalYear, paragraphs }) => ({ [`${kind} ${fiscalYear}`]: paragraphs })),
    })),
  }));
  return stringify(
    { sections: sections ?? [], messages: messages.map(({ code }) => code) },
    { lineWidth: 0 },
  );
}

/**
 * Pages written by hand, each unlike the others and unlike what the typesetter draws: notes, lists within lists, letters, numbers
 * in a cell, one column only, no table. `UPDATE_GOLDEN=1` writes anew what they say.
 */
describe('a page unlike others', () => {
  it.each(PAGES)('says what its golden file holds: %s', (name) => {
    const path = packagePath('test', 'golden', 'documents', `${name}.yaml`);
    const text = told(name);
    if (process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : 'missing: run with UPDATE_GOLDEN=1');
  });
});
