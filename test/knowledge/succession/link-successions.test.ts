import { readFileSync } from 'node:fs';
import { extractText } from '../../../src/documents/extract-text.ts';
import { linkPlan } from '../../../src/knowledge/link.ts';
import type { Linked } from '../../../src/knowledge/link.ts';
import { formerMeasuresOf } from '../../../src/knowledge/succession/edition-of-telling.ts';
import type { LinkDecision } from '../../../src/model/link-decision.ts';
import { packagePath } from '../../../src/model/package-path.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { REGISTRY } from '../small-registry.ts';

function edition(year: number): Plan {
  const file = packagePath('test', 'fixtures', 'editions', `rei-${year}.txt`);
  const { plan } = extractText([{ file, text: readFileSync(file, 'utf8') }], { documentKey: `rei-${year}` });
  if (plan === undefined) throw new TypeError(`a plan in ${file}`);
  return plan;
}

const FORMER = formerMeasuresOf(linkPlan(edition(2022), REGISTRY).telling, 2022);
const LATER = edition(2023);
const [A, I] = ['ア', 'イ'].map((marker) => `measure:rei-2023:p121:${marker}`);
const FORMER_A = 'measure:rei-2022:p120:ア';

function successions({ telling }: Linked): ReadonlyMap<string, string> {
  const found = telling.relations.filter(({ kind }) => kind === 'SUCCEEDS');
  return new Map(found.map(({ from, to }) => [from, to]));
}

function decide(decision: LinkDecision['decision'], from = '', to = ''): LinkDecision {
  return { decision, kind: 'SUCCEEDS', document: 'rei-2023', from, to };
}

describe('a plan that is linked to the edition before it', () => {
  const linked = linkPlan(LATER, REGISTRY, [], FORMER);

  it('tells what goes on, with the places of both plans and one confidence, short of quite sure', () => {
    expect(successions(linked).size).toBe(10);
    const relation = linked.telling.relations.find(({ kind, from }) => kind === 'SUCCEEDS' && from === A);
    expect(relation).toMatchObject({ to: FORMER_A, measureId: A, fiscalYear: 2023 });
    expect(relation?.passages.map(({ documentId, page }) => [documentId, page])).toEqual([
      ['document:rei-2023', 121],
      ['document:rei-2022', 120],
    ]);
    expect(new Set(relation?.passages.map(({ origin, confidence }) => `${origin} ${confidence}`))).toEqual(
      new Set(['EXTRACTED 0.98']),
    );
    expect(linked.links.filter(({ kind }) => kind === 'SUCCEEDS')).toHaveLength(10);
  });

  it('has a digest of its own for what it goes on with, and the same for measures that make no difference', () => {
    const alone = linkPlan(LATER, REGISTRY);
    const older = FORMER.map((measure) => ({ ...measure, fiscalYear: 2021 }));
    expect(linked.telling.digest).not.toBe(alone.telling.digest);
    expect(linkPlan(LATER, REGISTRY, [], older).telling.digest).toBe(alone.telling.digest);
  });

  it('does not go on with what a person rejected', () => {
    const decided = linkPlan(LATER, REGISTRY, [decide('rejected', A, FORMER_A)], FORMER);
    expect(successions(decided).has(A ?? '')).toBe(false);
    expect(successions(decided).size).toBe(9);
  });

  it('goes on with what a person accepted, quite sure, and nothing else goes on with that', () => {
    const decided = linkPlan(LATER, REGISTRY, [decide('accepted', I, FORMER_A)], FORMER);
    expect(successions(decided).get(I ?? '')).toBe(FORMER_A);
    expect([...successions(decided).values()].filter((to) => to === FORMER_A)).toHaveLength(1);
    expect(decided.links.find(({ kind, from }) => kind === 'SUCCEEDS' && from === I)?.confidence).toBe(1);
  });

  it('passes over an accepted measure that is not loaded', () => {
    const decided = linkPlan(LATER, REGISTRY, [decide('accepted', A, 'measure:rei-2022:p99:ア')], FORMER);
    expect(successions(decided)).toEqual(successions(linked));
  });
});
