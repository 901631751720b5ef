import { entryId, measureId } from '../../../src/model/ids.ts';
import type { Telling } from '../../../src/model/facts.ts';
import { databaseHealth } from '../../../src/store/health.ts';
import { loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { writeStatement } from '../../../src/store/write/statements.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { page, read, registered, registry, relation, tellingOf } from '../../store/sample-tellings.ts';
import { dump } from './dump.ts';

const store = openTestStore();
afterAll(() => store.close());
beforeEach(() => emptyGraph(store));

async function load(...tellings: readonly Telling[]): Promise<void> {
  for (const telling of tellings) await loadTelling(store, telling);
}

async function one(text: string): Promise<unknown> {
  const rows = await store.read({ text, parameters: {} });
  return rows[0]?.[0];
}

describe('loading a telling', () => {
  it('writes every node and relation with its evidence', async () => {
    const report = await loadTelling(store, registry);
    expect(report).toMatchObject({
      teller: 'dataset',
      dryRun: false,
      unchanged: false,
      nodes: { created: 6, updated: 0, deleted: 0, unchanged: 0 },
      relations: { created: 2, updated: 0, deleted: 0, unchanged: 0 },
      passages: { created: 8, updated: 0, deleted: 0, unchanged: 0 },
      revision: '1',
      messages: [],
    });
    expect(report.byKind['Ministry']).toMatchObject({ created: 1 });
    expect(await one('MATCH (n:Node) WHERE NOT EXISTS { (:Passage {about: n.id}) } RETURN count(n)')).toBe(0);
    expect(await one('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN min(size(r.passageIds))')).toBe(1);
    expect(await one('MATCH (:Ministry)-[:HAS_ALIAS]->(a) RETURN a.key')).toBe('mot');
    expect(await one('MATCH (:Measure)-[:TOWARDS]->(:Goal)-[:OF_STRATEGY]->(s) RETURN s.id')).toBe(
      'strategy:2029',
    );
    expect(await databaseHealth(store)).toMatchObject({
      answers: true,
      migrated: true,
      datasetDigest: registry.digest,
      revision: '1',
    });
  });

  it('changes nothing the second time, and says so', async () => {
    await load(registry);
    const before = await dump(store);
    const report = await loadTelling(store, registry);
    expect(report).toMatchObject({ unchanged: true, revision: '1', nodes: { unchanged: 6 } });
    expect(await dump(store)).toEqual(before);
  });

  it('compares fact by fact where only the digest of the input differs', async () => {
    await load(registry);
    const report = await loadTelling(store, { ...registry, digest: 'other' });
    expect(report).toMatchObject({
      unchanged: true,
      revision: '1',
      nodes: { created: 0, updated: 0, unchanged: 6 },
      relations: { unchanged: 2 },
      passages: { unchanged: 8 },
    });
  });

  it('writes nothing on a dry run and reports the same', async () => {
    const before = await dump(store);
    const tried = await loadTelling(store, registry, { dryRun: true });
    expect(await dump(store)).toEqual(before);
    const done = await loadTelling(store, registry);
    expect(tried).toEqual({ ...done, dryRun: true, revision: '0' });
  });

  it('tells when all is written, where something is', async () => {
    let told = 0;
    const onWritten = (): void => {
      told += 1;
    };
    await loadTelling(store, registry, { dryRun: true, onWritten });
    expect(told).toBe(0);
    await loadTelling(store, registry, { onWritten });
    expect(told).toBe(1);
    await loadTelling(store, registry, { onWritten });
    expect(told).toBe(1);
  });

  it('replaces what the teller said before', async () => {
    await load(registry);
    const [ministry, isac] = registry.actors;
    if (ministry === undefined || isac === undefined) throw new Error('the sample has two actors');
    const changed = tellingOf('dataset', {
      ...registry,
      actors: [{ ...ministry, nameJa: '紅茶省', aliases: [] }, isac],
    });
    const report = await loadTelling(store, changed);
    expect(report).toMatchObject({
      nodes: { created: 0, updated: 1, deleted: 0, unchanged: 5 },
      relations: { unchanged: 2 },
      passages: { created: 0, updated: 1, deleted: 0, unchanged: 7 },
    });
    expect(await one("MATCH (n:Node {id: 'ministry:tea'}) RETURN n.nameJa")).toBe('紅茶省');
    expect(await one('MATCH (:Ministry)-[:HAS_ALIAS]->(a) RETURN count(a)')).toBe(0);
    expect(await one('MATCH (:Ministry)-[:SUPPORTS]->(:Isac) RETURN count(*)')).toBe(1);
  });

  it('takes out what the teller tells no more, and what hangs on it', async () => {
    await load(registry);
    const { relations } = registry;
    const smaller = tellingOf('dataset', { ...registry, measures: [], relations: relations.slice(0, 1) });
    expect(await loadTelling(store, smaller)).toMatchObject({
      nodes: { deleted: 1, unchanged: 5 },
      relations: { deleted: 1, unchanged: 1 },
      passages: { deleted: 2 },
      messages: [],
    });
    expect(await one('MATCH (m:Measure) RETURN count(m)')).toBe(0);
  });

  it('leaves the graph empty when everything is unloaded', async () => {
    await load(registry, page);
    await unloadTeller(store, page.teller);
    await unloadTeller(store, 'dataset');
    expect(await dump(store)).toEqual([]);
    expect(await unloadTeller(store, 'dataset')).toMatchObject({ unchanged: true, revision: '4' });
  });
});

describe('two tellers', () => {
  it('give the same graph in either order', async () => {
    await load(registry, page);
    const first = await dump(store);
    await emptyGraph(store);
    await load(page, registry);
    expect(await dump(store)).toEqual(first);
  });

  it('make one relation with both evidences, what was read first', async () => {
    await load(registry, page);
    const rows = await store.read({
      text: 'MATCH (:Ministry)-[r:SUPPORTS]->() RETURN r.origin, r.origins, r.confidence, r.tellers, r.detailEn, size(r.passageIds)',
      parameters: {},
    });
    expect(rows).toEqual([
      ['EXTRACTED', ['EXTRACTED', 'REGISTRY'], 0.9, ['dataset', 'document:plan-2030'], 'helps', 2],
    ]);
  });

  it('share a measure: entries and status from the page, title and goal from the dataset', async () => {
    await load(registry, page);
    const measure = measureId('plan-2030', 7, 'イ');
    const rows = await store.read({
      text: `MATCH (m:Measure {id: $measure})-[:TOWARDS]->(g)
RETURN m.nameJa, m.status, m.isComplete, m.fiscalYears, g.id, [(m)-[:HAS_ENTRY]->(e) | e.textJa]`,
      parameters: { measure },
    });
    expect(rows).toEqual([
      ['茶碗の見守り', 'CONTINUES', true, [2029], 'goal:2029/1', ['割れた茶碗を数えた。']],
    ]);
  });

  it.each([
    { name: 'the dataset', gone: registry, stays: page },
    { name: 'the page', gone: page, stays: registry },
  ])('leave what the other says when $name goes', async ({ gone, stays }) => {
    await load(stays);
    const alone = await dump(store);
    await load(gone);
    await unloadTeller(store, gone.teller);
    expect(await dump(store)).toEqual(alone);
  });
});

describe('a relation with an end that nobody tells', () => {
  it('is kept back with a message and made when the end comes', async () => {
    const report = await loadTelling(store, page);
    expect(report.messages.map(({ code }) => code)).toEqual(['DANGLING_END', 'DANGLING_END', 'DANGLING_END']);
    expect(report.messages[0]?.text).toContain('ministry:tea');
    expect(await one('MATCH (w:Waiting) RETURN count(w)')).toBe(3);
    await load(registry);
    expect(await one('MATCH (w:Waiting) RETURN count(w)')).toBe(0);
    expect(await loadTelling(store, page)).toMatchObject({ unchanged: true, messages: [] });
  });

  it('waits again when the end goes', async () => {
    await load(registry, page);
    await unloadTeller(store, 'dataset');
    expect(await one('MATCH ()-[r:SUPPORTS]->() RETURN count(r)')).toBe(0);
    const report = await loadTelling(store, page);
    expect(report.messages).toHaveLength(3);
  });
});

describe('a document key', () => {
  const [document] = page.documents;
  if (document === undefined) throw new Error('the sample has a document');

  it.each([
    { what: 'title', other: { ...document, titleJa: '別の文書' } },
    { what: 'address', other: { ...document, url: 'https://example.org/another' } },
  ])('taken by another $what is refused, and nothing written', async ({ other }) => {
    await load(page);
    const before = await dump(store);
    const report = await loadTelling(store, tellingOf('document:plan-2030', { documents: [other] }));
    expect(report.messages).toMatchObject([{ code: 'DOCUMENT_KEY_TAKEN', severity: 'error' }]);
    expect(report.messages[0]?.advice).toContain('--document KEY');
    expect(await dump(store)).toEqual(before);
  });

  it('is the same document with a subtitle', async () => {
    await load(page);
    const longer = { ...document, titleJa: '年次計画2030 ―案―' };
    const report = await loadTelling(
      store,
      tellingOf('document:plan-2030', { ...page, documents: [longer] }),
    );
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the name of a measure', () => {
  it('is its marker, its ministries and how its plan begins where it has no title', async () => {
    await load(registry, page);
    const id = measureId('plan-2030', 7, 'ア');
    const rows = await store.read({ text: 'MATCH (m:Node {id: $id}) RETURN m.nameJa', parameters: { id } });
    expect(rows).toEqual([['(ア) 茶省: 湯のみの並べ方を皆で話し合い、棚の隅まで気を配ることとし、そ']]);
  });

  it('follows the name of its ministry', async () => {
    await load(registry, page);
    const actors = registry.actors.map((actor) =>
      actor.id === 'ministry:tea' ? { ...actor, nameJa: '抹茶省' } : actor,
    );
    await load(tellingOf('dataset', { ...registry, actors }));
    const id = measureId('plan-2030', 7, 'ア');
    const rows = await store.read({ text: 'MATCH (m:Node {id: $id}) RETURN m.nameJa', parameters: { id } });
    expect(String(rows[0]?.[0])).toMatch(/^\(ア\) 抹茶省: /u);
  });
});

describe('loads at the same time', () => {
  it('follow one another', async () => {
    const tellers = ['dataset', 'document:plan-2030', 'curation'] as const;
    const actor = registry.actors[0];
    if (actor === undefined) throw new Error('the sample has an actor');
    await Promise.all(
      tellers.map((teller) =>
        loadTelling(store, tellingOf(teller, { actors: [{ ...actor, passages: [registered, read(1, 1)] }] })),
      ),
    );
    expect(await one("MATCH (n:Node {id: 'ministry:tea'}) RETURN size(n.tellers)")).toBe(3);
    expect(await one('MATCH (s:GraphState) RETURN s.revision')).toBe(3);
  });
});

describe('a relation told twice in one telling', () => {
  it('is one with both evidences', async () => {
    const twice = [
      relation('SUPPORTS', 'ministry:tea', 'isac:cup', [registered]),
      relation('SUPPORTS', 'ministry:tea', 'isac:cup', [read(3, 4)]),
    ];
    await load(tellingOf('dataset', { ...registry, relations: twice }));
    expect(await one('MATCH ()-[r:SUPPORTS]->() RETURN size(r.passageIds)')).toBe(2);
  });
});

/** A plan of so many measures that tells its ministry too, as one that was read does. */
function edition(year: number, count: number): Telling {
  const documentId = `document:plan-${year}` as const;
  const ids = Array.from({ length: count }, (_, at) => measureId(`plan-${year}`, 1, `${at + 1}`));
  return tellingOf(documentId, {
    documents: [{ id: documentId, titleJa: `年次計画${year}`, passages: [registered] }],
    actors: [{ id: 'ministry:tea', type: 'MINISTRY', nameJa: '茶省', aliases: [], passages: [registered] }],
    measures: ids.map((id, at) => {
      return { id, documentId, goalId: 'goal:2029/1', ordinal: at + 1, passages: [registered] };
    }),
    entries: ids.map((id) => {
      const paragraphs = ['湯のみを並べる。'];
      const plan = { measureId: id, fiscalYear: year, kind: 'PLAN' as const, paragraphs };
      return { ...plan, id: entryId(id, year, 'PLAN'), passages: [registered] };
    }),
    relations: ids.map((id) => relation('RESPONSIBLE_FOR', 'ministry:tea', id, [registered])),
  });
}

describe('the statements of a load', () => {
  it('are as many for many facts as for few, and none reads back what the load itself brought', async () => {
    await load(registry);
    const soughtFacts: string[] = [];
    const sent = async (telling: Telling): Promise<readonly string[]> => {
      const texts: string[] = [];
      const listening = openTestStore({
        onStatement({ text, parameters }) {
          texts.push(text);
          if (text === writeStatement('passages-about')) soughtFacts.push(...(parameters['ids'] as string[]));
        },
      });
      try {
        await loadTelling(listening, telling);
      } finally {
        await listening.close();
      }
      return texts;
    };
    const few = await sent(edition(2031, 2));
    expect(await sent(edition(2032, 40))).toEqual(few);
    expect(few).not.toContain(writeStatement('measure-naming'));
    // A relation that comes with one of its ends cannot be there: only of the ministry there may be evidence.
    expect(new Set(soughtFacts)).toEqual(new Set(['ministry:tea']));
    const named = 'MATCH (m:Measure) WHERE m.nameJa = "茶省: 湯のみを並べる。" RETURN count(m)';
    expect(await one(named)).toBe(42);
  });
});
