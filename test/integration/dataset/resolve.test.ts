import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { registryOf } from '../../../src/dataset/registry.ts';
import { nameKey } from '../../../src/model/text.ts';
import { openTestStore } from '../../database/connect.ts';
import { loadDataset } from '../query/dataset-graph.ts';
import { askOf } from './asking.ts';

const { dataset } = readDataset();
const store = openTestStore();
const ask = askOf(store);

beforeAll(() => loadDataset(store));
afterAll(() => store.close());

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every name that the dataset has for anything. */
const NAMES: readonly Named[] = namesOfDataset();

function namesOfDataset(): readonly Named[] {
  const { actors, sectors, instruments, events } = registryOf(dataset);
  const entities = [...actors, ...sectors, ...instruments, ...events];
  return entities.flatMap((entity) => {
    const { id, nameJa, nameEn, aliases = [] } = entity;
    const abbreviation = 'abbreviation' in entity ? entity.abbreviation : undefined;
    const names = [nameJa, nameEn, abbreviation, ...aliases.map((alias) => alias.name)];
    return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [{ id, name }]));
  });
}

/** Asked at a time. */
const AT_ONCE = 16;

/** The ids of the candidates for each name, best first. */
async function candidatesOf(names: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    found.push(...(await Promise.all(names.slice(start, start + AT_ONCE).map(candidates))));
  }
  return found;
}

async function candidates(name: string): Promise<readonly string[]> {
  const answer = await ask('query ($name: String!) { resolve(name: $name) { entity { id } } }', { name });
  const { resolve } = answer as {
    readonly resolve: readonly { readonly entity: { readonly id: string } }[];
  };
  return resolve.map(({ entity }) => entity.id);
}

const PATIENCE_MS = 300_000;

/** As somebody may type it: wider or narrower, louder, with blanks where there are none. */
const MUTATIONS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => Array.from(name).join(' '),
  (name) => name.replaceAll(/\s/gu, '\u3000'),
  (name) => name.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (name) => ` ${name.replaceAll(/\s/gu, '')}\u3000`,
];

describe('resolve', () => {
  it(
    'finds everything by each of its names',
    async () => {
      const found = await candidatesOf(NAMES.map(({ name }) => name));
      const missed = NAMES.filter(({ id }, n) => found[n]?.includes(id) !== true);
      expect(missed).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'has what is wanted among the first two, however the name is typed',
    async () => {
      const step = Math.floor(NAMES.length / 200);
      const sample = NAMES.filter((_, n) => n % step === 0).map((named, n) => {
        const mutate = MUTATIONS[n % MUTATIONS.length] ?? ((name: string) => name);
        return { ...named, typed: mutate(named.name) };
      });
      expect(sample.length).toBeGreaterThanOrEqual(200);
      expect(sample.filter(({ typed, name }) => nameKey(typed) !== nameKey(name))).toEqual([]);
      const found = await candidatesOf(sample.map(({ typed }) => typed));
      const missed = sample.filter(({ id }, n) => found[n]?.slice(0, 2).includes(id) !== true);
      expect(missed).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each([
    ['FSA', 'ministry:fsa'],
    ['金融 ＩＳＡＣ', 'isac:f-isac'],
    ['一般社団法人金融ISAC', 'isac:f-isac'],
    ['NISC', 'organization:nco'],
    ['内閣サイバーセキュリティセンター', 'organization:nco'],
    ['National Cybersecurity Office', 'organization:nco'],
    ['ministry of economy, trade and industry', 'ministry:meti'],
    ['経産省', 'ministry:meti'],
    ['ict isac', 'isac:ict-isac'],
    ['米国通信分野 ISAC', 'isac:us-comm-isac'],
  ])('knows %s', async (name, id) => {
    expect((await candidates(name)).slice(0, 2)).toContain(id);
  });

  it('gives all whom a name may mean, Japan’s own first, and how the name matched', async () => {
    const answer = await ask('{ resolve(name: "T-ISAC") { score matched { name kind } entity { id } } }');
    expect(answer).toMatchObject({
      resolve: [
        { matched: { name: 'T-ISAC', kind: 'ABBREVIATION' }, entity: { id: 'isac:t-isac' } },
        { entity: { id: 'isac:gsma-t-isac' } },
      ],
    });
  });

  it('finds nothing where nobody has the name', async () => {
    expect(await ask('{ resolve(name: "nobody has this name") { score } }')).toEqual({ resolve: [] });
  });
});
