import { nameIndexOf, rankEntries } from '../../../src/knowledge/names/name-index.ts';
import type { Registry } from '../../../src/model/registry.ts';
import { REGISTRY } from '../small-registry.ts';

const passages = [{ url: 'https://example.org/', origin: 'REGISTRY', confidence: 1 }] as const;
/** Water moved from one body to another in April 2024; both were called 水の窓口 while they had it. */
const MOVED: Registry = {
  ...REGISTRY,
  actors: [
    {
      id: 'organization:old-desk',
      type: 'ORGANIZATION',
      nameJa: '旧水道室',
      passages,
      aliases: [{ name: '水の窓口', kind: 'SHORT', validTo: '2024-03-31' }],
    },
    {
      id: 'organization:new-desk',
      type: 'ORGANIZATION',
      nameJa: '新水道室',
      passages,
      aliases: [{ name: '水の窓口', kind: 'SHORT', validFrom: '2024-04-01' }],
    },
  ],
};

describe('rankEntries', () => {
  const entries = nameIndexOf(MOVED).byKey.get('水の窓口') ?? [];

  it.each([
    ['2023-06', 'organization:old-desk'],
    ['2024-03', 'organization:old-desk'],
    ['2024-04', 'organization:new-desk'],
    ['2025', 'organization:new-desk'],
  ])('puts first who bore the name in %s', (date, first) => {
    expect(rankEntries(entries, date).map((entry) => entry.id)[0]).toBe(first);
    expect(rankEntries(entries, date)).toHaveLength(2);
  });
});

describe('nameIndexOf', () => {
  it('is made once for a registry', () => {
    expect(nameIndexOf(MOVED)).toBe(nameIndexOf(MOVED));
  });
});
