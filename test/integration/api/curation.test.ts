import * as z from 'zod';
import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import { planLoader } from '../../../src/cli/links/plan-loader.ts';
import { measureId, relationId } from '../../../src/model/ids.ts';
import type { Scope } from '../../../src/model/scope.ts';
import type { Store } from '../../../src/store/store.ts';
import { graphTokens } from '../../../src/store/tokens/graph-tokens.ts';
import { newToken } from '../../../src/store/tokens/token.ts';
import { loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { page, read, registered, registry, relation, tellingOf } from '../../store/sample-tellings.ts';
import { dump } from '../store/dump.ts';
import { SAMPLE_PLAN } from './sample-plan.ts';

const TEA = 'ministry:tea';
const CUP = 'isac:cup';
const POT = 'organization:pot';
const SUPPORTS = relationId({ kind: 'SUPPORTS', from: TEA, to: CUP });
const SOURCE = { url: 'https://example.org/who', title: 'Who is who' };

const payload = z.object({
  changed: z.array(z.string()),
  revision: z.string(),
  history: z.object({ id: z.string(), by: z.string(), action: z.string() }),
  messages: z.array(z.object({ code: z.string() })),
});
type Payload = z.output<typeof payload>;
const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
});

/** What a document says of a body under a name of its own, which is the ISAC that the dataset knows. */
const doublet = tellingOf('document:plan-2030', {
  ...page,
  actors: [
    { id: POT, type: 'ORGANIZATION', kind: 'OTHER', nameJa: '茶わんアイザック', passages: [read(7, 8)] },
  ],
  observations: [
    { id: 'observation:pot', value: 3, unit: '社', whatJa: '会員', ofId: POT, passages: [read(7, 8)] },
  ],
  relations: [
    ...page.relations,
    relation('MEETS_WITH', TEA, POT, [read(7, 9)]),
    relation('MEETS_WITH', POT, CUP, [read(7, 9)]),
    relation('SUPPORTS', TEA, POT, [read(7, 9)]),
  ],
});

describe('curation', () => {
  let store: Store;
  let server: RunningServer;
  const tokens: Partial<Record<Scope, string>> = {};
  beforeAll(async () => {
    store = openTestStore();
    await emptyGraph(store);
    const list = graphTokens(store);
    for (const scope of ['read', 'curate'] as const) {
      const { text, record } = newToken(`a ${scope}r`, scope);
      await list.add(record);
      tokens[scope] = text;
    }
    const env = { STRATEGY_GRAPH_HOME: '/nonexistent' };
    server = await serve({
      store,
      host: '127.0.0.1',
      port: 0,
      tokens: { tokens: list },
      loadPlan: planLoader(env),
    });
    await loadTelling(store, registry);
    await loadTelling(store, doublet);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = async (
    query: string,
    variables = {},
    token = tokens.curate,
  ): Promise<z.output<typeof answerSchema>> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return answerSchema.parse(await response.json());
  };
  const mutation = (name: string, type: string): string =>
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      changed revision history { id by action } messages { code } clientMutationId } }`;
  const mutate = async (name: string, type: string, input: object): Promise<Payload> => {
    const { data, errors } = await ask(mutation(name, type), { input });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return payload.parse(data?.[name]);
  };
  const refusal = async (name: string, type: string, input: object): Promise<string | undefined> => {
    const before = await dump(store);
    const { errors } = await ask(mutation(name, type), { input });
    expect(await dump(store)).toEqual(before);
    return errors?.[0]?.extensions.code;
  };
  const relationsOf = async (id: string): Promise<unknown> => {
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity {
        relations { nodes { kind from { id } to { id } origin evidence { totalCount } } } } } }`,
      { id },
    );
    return data?.['node'];
  };
  /** The graph without what only grows: the history. */
  const facts = async (): Promise<readonly string[]> =>
    (await dump(store)).filter((row) => !row.includes('HistoryEntry') && !row.includes('"curation"'));
  const history = async (of: string): Promise<unknown> =>
    (await ask('query ($of: ID!) { history(of: $of) { nodes { action by reason } totalCount } }', { of }))
      .data?.['history'];

  it('merges actors into one and parts them again: the graph is then what it was', async () => {
    const before = await facts();
    const merge = { keep: CUP, merge: [POT], reason: 'the same body' };
    const merged = await mutate('mergeActors', 'MergeActorsInput', merge);
    expect(merged.changed).toEqual(expect.arrayContaining([CUP, POT]));
    expect(merged.history).toMatchObject({ by: 'a curater', action: 'mergeActors' });
    expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id: POT })).toEqual({
      data: { node: null },
    });
    const resolved = await ask('{ resolve(name: "茶わんアイザック") { entity { id } matched { name } } }');
    expect(resolved.data?.['resolve']).toEqual([
      { entity: { id: CUP }, matched: { name: '茶わんアイザック' } },
    ]);
    // Two tellers support it, one of them twice, which is one relation with all its evidence; with itself it does not meet.
    expect(await relationsOf(CUP)).toEqual({
      relations: {
        nodes: expect.arrayContaining([
          {
            kind: 'SUPPORTS',
            from: { id: TEA },
            to: { id: CUP },
            origin: 'EXTRACTED',
            evidence: { totalCount: 3 },
          },
          {
            kind: 'MEETS_WITH',
            from: { id: TEA },
            to: { id: CUP },
            origin: 'EXTRACTED',
            evidence: { totalCount: 1 },
          },
        ]) as unknown,
      },
    });
    const counted = await ask(
      'query ($id: ID!) { isacs(where: {id: [$id]}) { nodes { observations { value } } } }',
      {
        id: CUP,
      },
    );
    expect(counted.data).toEqual({ isacs: { nodes: [{ observations: [{ value: 3 }] }] } });

    const parted = await mutate('unmergeActors', 'RetractInput', {
      id: merged.history.id,
      reason: 'they are two',
    });
    expect(parted.changed).toEqual(expect.arrayContaining([CUP, POT]));
    expect(await facts()).toEqual(before);
    expect(await history(POT)).toEqual({
      nodes: [
        { action: 'unmergeActors', by: 'a curater', reason: 'they are two' },
        { action: 'mergeActors', by: 'a curater', reason: 'the same body' },
      ],
      totalCount: 2,
    });
  });

  it('keeps a merge while documents come and go, and parts what they say then', async () => {
    await unloadTeller(store, 'document:plan-2030');
    await loadTelling(store, doublet);
    const before = await facts();
    const { history: entry } = await mutate('mergeActors', 'MergeActorsInput', {
      keep: CUP,
      merge: [POT],
      reason: 'the same body',
    });
    const joined = await facts();
    await unloadTeller(store, 'document:plan-2030');
    await loadTelling(store, doublet);
    expect(await facts()).toEqual(joined);
    await mutate('unmergeActors', 'RetractInput', { id: entry.id, reason: 'they are two' });
    expect(await facts()).toEqual(before);
  });

  it('retracts what a document says for good, until the retraction is taken back', async () => {
    const before = await facts();
    const taken = await mutate('retract', 'RetractInput', { id: SUPPORTS, reason: 'misread' });
    expect(taken.changed).toEqual([SUPPORTS]);
    const without = await facts();
    await unloadTeller(store, 'document:plan-2030');
    await loadTelling(store, doublet);
    expect(await facts()).toEqual(without);
    expect(JSON.stringify(await relationsOf(CUP))).not.toContain('SUPPORTS');
    expect(await refusal('retract', 'RetractInput', { id: SUPPORTS, reason: 'again' })).toBe('UNKNOWN_ID');
    await mutate('retract', 'RetractInput', { id: taken.history.id, reason: 'it was right' });
    expect(await facts()).toEqual(before);
  });

  it('retracts an actor with all that hangs on it, and shows it again where somebody states it', async () => {
    const before = await facts();
    const taken = await mutate('retract', 'RetractInput', { id: POT, reason: 'no body at all' });
    expect(taken.changed).toContain('observation:pot');
    expect(JSON.stringify(await relationsOf(CUP))).not.toContain('MEETS_WITH');
    await mutate('retract', 'RetractInput', { id: taken.history.id, reason: 'there is one' });
    expect(await facts()).toEqual(before);
  });

  it('states an actor and a relation with their source, corrects them, and takes them back', async () => {
    const before = await facts();
    const actor = {
      id: 'isac:tea',
      type: 'ISAC',
      nameJa: '茶ISAC',
      source: SOURCE,
      reason: 'it was founded',
    };
    expect((await mutate('upsertActor', 'UpsertActorInput', actor)).changed).toEqual(['isac:tea']);
    await mutate('upsertActor', 'UpsertActorInput', {
      ...actor,
      nameJa: '緑茶ISAC',
      nameEn: 'Green Tea ISAC',
    });
    const link = {
      kind: 'MEMBER_OF',
      from: POT,
      to: 'isac:tea',
      fiscalYear: 2030,
      source: { document: 'document:plan-2030', page: 7 },
    };
    const linked = await mutate('assertRelation', 'AssertRelationInput', link);
    const id = relationId({ kind: 'MEMBER_OF', from: POT, to: 'isac:tea', fiscalYear: 2030 });
    expect(linked.changed).toEqual([id]);
    const shown = await ask(
      `{ isacs(where: {id: ["isac:tea"]}) { nodes { name en: name(language: EN) evidence { nodes { url origin } }
        relations { nodes { id confidence evidence { nodes { page origin } } } } } } }`,
    );
    expect(shown.data?.['isacs']).toEqual({
      nodes: [
        {
          name: '緑茶ISAC',
          en: 'Green Tea ISAC',
          evidence: { nodes: [{ url: SOURCE.url, origin: 'CURATED' }] },
          relations: {
            nodes: [{ id, confidence: 1, evidence: { nodes: [{ page: 7, origin: 'CURATED' }] } }],
          },
        },
      ],
    });
    await mutate('retract', 'RetractInput', { id, reason: 'it left' });
    await mutate('retract', 'RetractInput', { id: 'isac:tea', reason: 'it was dissolved' });
    expect(await facts()).toEqual(before);
    expect(await history('isac:tea')).toMatchObject({ totalCount: 4 });
  });

  it('corrects a name that others tell, and their name is back when the correction goes', async () => {
    const before = await facts();
    const correction = { id: CUP, type: 'ISAC', nameJa: '湯のみISAC', source: SOURCE };
    await mutate('upsertActor', 'UpsertActorInput', correction);
    const named = async (): Promise<unknown> =>
      (await ask('{ isacs { nodes { name en: name(language: EN) } } }')).data?.['isacs'];
    expect(await named()).toEqual({ nodes: [{ name: '湯のみISAC', en: 'Cup ISAC' }] });
    const taken = await mutate('retract', 'RetractInput', { id: CUP, reason: 'a mistake' });
    await mutate('retract', 'RetractInput', { id: taken.history.id, reason: 'only the name was' });
    expect(await facts()).toEqual(before);
  });

  it('links a measure to the one that it restates, in place of another link', async () => {
    const [from, to] = [measureId('plan-2030', 7, 'ア'), measureId('plan-2030', 7, 'イ')];
    const { changed } = await mutate('linkRestated', 'LinkInput', { from, to, confidence: 0.8 });
    expect(changed).toContain(relationId({ kind: 'RESTATES', from, to }));
    const { data } = await ask('query ($id: ID!) { node(id: $id) { ... on Measure { restates { id } } } }', {
      id: from,
    });
    expect(data).toEqual({ node: { restates: { id: to } } });
    const back = await mutate('linkRestated', 'LinkInput', { from: to, to: from });
    expect(back.changed).toHaveLength(1);
    expect(await refusal('linkSucceeds', 'LinkInput', { from, to })).toBe('BAD_USER_INPUT');
  });

  it('loads a plan in one transaction, tells what there is to say, and remembers who did it', async () => {
    const { changed, history: entry } = await mutate('importPlan', 'ImportPlanInput', { plan: SAMPLE_PLAN });
    expect(changed).toEqual(['document:tea-2031']);
    expect(await history('document:tea-2031')).toMatchObject({ totalCount: 1 });
    expect(entry.action).toBe('importPlan');
    expect(await refusal('importPlan', 'ImportPlanInput', { plan: 'no plan' })).toBe('PLAN_REFUSED');
    // The key is that of another document: the load writes nothing, and neither does the history.
    const taken = SAMPLE_PLAN.replace('tea-2031', 'plan-2030');
    expect(await refusal('importPlan', 'ImportPlanInput', { plan: taken })).toBe('PLAN_REFUSED');
  });

  it('does nothing twice for one clientMutationId, and refuses the id for something else', async () => {
    const input = {
      id: 'isac:once',
      type: 'ISAC',
      nameJa: '一度ISAC',
      source: SOURCE,
      clientMutationId: 'm1',
    };
    const first = await mutate('upsertActor', 'UpsertActorInput', input);
    const after = await dump(store);
    expect(await mutate('upsertActor', 'UpsertActorInput', input)).toEqual(first);
    expect(await dump(store)).toEqual(after);
    expect(await refusal('upsertActor', 'UpsertActorInput', { ...input, nameJa: '二度ISAC' })).toBe(
      'CLIENT_MUTATION_ID_REUSED',
    );
  });

  it('sees a lost update: of two who saw the same graph one is refused', async () => {
    const seen = await ask('{ statistics { revision } }');
    const { revision } = z.object({ revision: z.string() }).parse(seen.data?.['statistics']);
    const change = (nameJa: string): object => ({
      input: { id: 'isac:both', type: 'ISAC', nameJa, source: SOURCE, ifRevision: revision },
    });
    const text = mutation('upsertActor', 'UpsertActorInput');
    const answers = await Promise.all([ask(text, change('甲ISAC')), ask(text, change('乙ISAC'))]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
    expect([...codes].sort()).toEqual(['REVISION_CONFLICT', undefined]);
  });

  it.each([
    [
      'an id that is not in the graph',
      'assertRelation',
      'AssertRelationInput',
      { kind: 'SUPPORTS', from: TEA, to: 'isac:none', source: SOURCE },
      'UNKNOWN_ID',
    ],
    [
      'ends that the kind does not link',
      'assertRelation',
      'AssertRelationInput',
      { kind: 'OVERSEES', from: TEA, to: CUP, source: SOURCE },
      'WRONG_RELATION_ENDS',
    ],
    [
      'no source',
      'assertRelation',
      'AssertRelationInput',
      { kind: 'SUPPORTS', from: TEA, to: CUP, source: { quote: 'x' } },
      'BAD_USER_INPUT',
    ],
    [
      'a document that is not in the graph',
      'assertRelation',
      'AssertRelationInput',
      { kind: 'SUPPORTS', from: TEA, to: CUP, source: { document: 'document:none' } },
      'UNKNOWN_ID',
    ],
    [
      'a confidence beyond 1',
      'assertRelation',
      'AssertRelationInput',
      { kind: 'SUPPORTS', from: TEA, to: CUP, confidence: 2, source: SOURCE },
      'BAD_USER_INPUT',
    ],
    [
      'an end before the beginning',
      'assertRelation',
      'AssertRelationInput',
      { kind: 'SUPPORTS', from: TEA, to: CUP, validFrom: '2031', validTo: '2030', source: SOURCE },
      'BAD_USER_INPUT',
    ],
    [
      'another type than the actor has',
      'upsertActor',
      'UpsertActorInput',
      { id: CUP, type: 'MINISTRY', nameJa: 'x', source: SOURCE },
      'BAD_USER_INPUT',
    ],
    [
      'an id of another type',
      'upsertActor',
      'UpsertActorInput',
      { id: 'isac:x', type: 'ORGANIZATION', nameJa: 'x', source: SOURCE },
      'BAD_USER_INPUT',
    ],
    [
      'a type that is no actor',
      'upsertActor',
      'UpsertActorInput',
      { id: 'goal:x', type: 'GOAL', nameJa: 'x', source: SOURCE },
      'BAD_USER_INPUT',
    ],
    [
      'a name with control characters',
      'upsertActor',
      'UpsertActorInput',
      { id: 'isac:x', type: 'ISAC', nameJa: 'x\u0000y', source: SOURCE },
      'BAD_USER_INPUT',
    ],
    [
      'an actor merged into itself',
      'mergeActors',
      'MergeActorsInput',
      { keep: CUP, merge: [CUP], reason: 'x' },
      'BAD_USER_INPUT',
    ],
    [
      'what is no actor',
      'mergeActors',
      'MergeActorsInput',
      { keep: CUP, merge: ['goal:2029/1'], reason: 'x' },
      'UNKNOWN_ID',
    ],
    [
      'a merge that there is not',
      'unmergeActors',
      'RetractInput',
      { id: 'history:none', reason: 'x' },
      'UNKNOWN_ID',
    ],
    [
      'a measure',
      'retract',
      'RetractInput',
      { id: measureId('plan-2030', 7, 'イ'), reason: 'x' },
      'NOT_RETRACTABLE',
    ],
    ['no reason', 'retract', 'RetractInput', { id: CUP, reason: ' ' }, 'BAD_USER_INPUT'],
  ])('refuses %s, and changes nothing', async (_what, name, type, input, code) => {
    expect(await refusal(name, type, input)).toBe(code);
  });

  it('needs a token of scope curate, and shows the history to none without one', async () => {
    const before = await dump(store);
    const text = mutation('retract', 'RetractInput');
    const input = { input: { id: CUP, reason: 'x' } };
    expect((await ask(text, input, tokens.read)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(text, input, 'none')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await dump(store)).toEqual(before);
    const asked = await ask('query ($of: ID!) { history(of: $of) { totalCount } }', { of: POT }, tokens.read);
    expect(asked.errors).toBeUndefined();
  });

  it('knows the tokens of the graph, until they are revoked', async () => {
    const { text, record } = newToken('gone', 'curate');
    const list = graphTokens(store);
    await list.add(record);
    expect((await ask('{ isacs { totalCount } }', {}, text)).errors).toBeUndefined();
    await list.revoke(record.id, '2030-01-01T00:00:00.000Z');
    expect((await ask('{ isacs { totalCount } }', {}, text)).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await list.all()).map(({ name }) => name)).toEqual(['a readr', 'a curater', 'gone']);
  });

  it('leaves the dataset as it is told', async () => {
    expect((await loadTelling(store, registry)).unchanged).toBe(true);
    expect(registered.origin).toBe('REGISTRY');
  });
});
