import { existsSync, readFileSync } from 'node:fs';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { registryOf } from '../../../src/dataset/registry.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { extractText } from '../../../src/documents/extract-text.ts';
import { annotatePlan } from '../../../src/knowledge/annotate.ts';
import { linkPlan } from '../../../src/knowledge/link.ts';
import type { Telling } from '../../../src/model/facts.ts';
import { packagePath } from '../../../src/model/package-path.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { SAMPLE_PAGE } from '../cli/sample-page.ts';
import { dump } from '../store/dump.ts';

const PAGE = packagePath('../shared/seeds/cybersecurity-2024-page-161.txt');
const { dataset } = readDataset();
const registry = registryOf(dataset);
const shipped = tellingOf(dataset);
const store = openTestStore();
afterAll(() => store.close());

const pages: readonly (readonly [string, string, string])[] = [
  ['a page of our own', SAMPLE_PAGE, 'page.txt'],
  ...(existsSync(PAGE) ? [['page 161', readFileSync(PAGE, 'utf8'), PAGE] as const] : []),
];

function read(text: string, file: string): Telling {
  const { plan } = extractText([{ file, text }]);
  if (plan === undefined) throw new TypeError('the text is a page of a plan');
  return linkPlan(annotatePlan(plan, registry), registry).telling;
}

async function graphOf(...tellings: readonly Telling[]): Promise<readonly string[]> {
  await emptyGraph(store);
  for (const telling of tellings) await loadTelling(store, telling);
  return dump(store);
}

async function rows(text: string): Promise<readonly (readonly unknown[])[]> {
  return store.read({ text, parameters: {} });
}

const PATIENCE_MS = 300_000;

describe.each(pages)('the dataset and %s', (_, text, file) => {
  const page = read(text, file);

  it(
    'are one graph, whichever is loaded first, and loading them again changes nothing',
    async () => {
      const pageFirst = await graphOf(page, shipped);
      const datasetFirst = await graphOf(shipped, page);
      expect(datasetFirst).toEqual(pageFirst);
      expect(await loadTelling(store, page)).toMatchObject({ unchanged: true });
      expect(await loadTelling(store, shipped)).toMatchObject({ unchanged: true });
      expect(await dump(store)).toEqual(datasetFirst);
    },
    PATIENCE_MS,
  );

  it('have every body once, with the evidence of both', async () => {
    const named = await rows(`MATCH (n:Actor)
      WHERE n.nameJa IN ['金融ISAC', 'ICT-ISAC', '総務省', '金融庁']
      RETURN n.nameJa, n.tellers ORDER BY n.nameJa`);
    expect(named.map(([name]) => name)).toEqual(['ICT-ISAC', '総務省', '金融ISAC', '金融庁'].sort());
    for (const [, tellers] of named) expect(tellers).toEqual(['dataset', page.teller]);
    const evidence = await rows(
      `MATCH (p:Passage {about: 'isac:f-isac'}) RETURN DISTINCT p.teller ORDER BY p.teller`,
    );
    expect(evidence).toEqual([['dataset'], [page.teller]]);
  });

  it('leave no two bodies with one Japanese name', async () => {
    const twice = await rows(`MATCH (n:Actor) WITH n.nameKeyJa AS name, collect(n.id) AS ids
      WHERE size(ids) > 1 RETURN name, ids`);
    expect(twice).toEqual([]);
  });
});

if (!existsSync(PAGE)) {
  it('is tried without page 161, which is not beside this checkout (../shared)', () => {
    expect(pages).toHaveLength(1);
  });
}
