import { linkPlan } from '../../src/knowledge/link.ts';
import type { LinkDecision, LinkKind, MachineLink } from '../../src/model/link-decision.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import { REGISTRY } from './small-registry.ts';

const TEXT = '港町の当番表を毎月取り交わし、夜の見回りの手順を互いに確かめ、朝に結果を知らせ合う。';

function item(marker: string, more: object = {}): object {
  const entries = [{ fiscalYear: 2024, kind: 'PLAN', paragraphs: [TEXT] }];
  return { marker, page: 7, ministries: ['総務省'], entries, ...more };
}

/** Three names, one of two bodies; two headings; one restated measure. */
const PLAN: Plan = planSchema.parse({
  format: 'strategy-graph/plan@1',
  document: { key: 'sample-2024', titleJa: '見本の計画2024' },
  sections: [
    {
      path: ['2', '(1)'],
      headings: ['安心できる社会', '課題ごとの情報共有、連携'],
      items: [
        item('ア', {
          mentions: [
            { name: 'T-ISAC', type: 'ISAC', confidence: 0.9 },
            { name: 'JPCERT/CC', type: 'ORGANIZATION', confidence: 0.9 },
          ],
        }),
        item('イ', { restated: true }),
      ],
    },
  ],
});

function linksMade(decisions: readonly LinkDecision[] = []): readonly MachineLink[] {
  return linkPlan(PLAN, REGISTRY, decisions).links;
}

function decide(decision: LinkDecision['decision'], kind: LinkKind, from: string, to: string): LinkDecision {
  return { decision, kind, document: 'sample-2024', from, to };
}

describe('linking a plan', () => {
  it('tells every link that it made, with its page and its confidence', () => {
    expect(linksMade()).toEqual([
      {
        kind: 'GOAL',
        document: 'sample-2024',
        from: '安心できる社会',
        to: 'goal:2021/2',
        page: 7,
        confidence: 0.98,
      },
      expect.objectContaining({ kind: 'GOAL', to: 'goal:2021/2/6/1' }),
      expect.objectContaining({ kind: 'NAME', from: '総務省', to: 'ministry:mic', confidence: 0.98 }),
      expect.objectContaining({ kind: 'NAME', from: 'T-ISAC', to: 'isac:t-isac', confidence: 0.8 }),
      expect.objectContaining({ kind: 'NAME', from: 'JPCERT/CC', to: 'organization:jpcert-cc' }),
      expect.objectContaining({
        kind: 'RESTATES',
        from: 'measure:sample-2024:p7:イ',
        to: 'measure:sample-2024:p7:ア',
      }),
    ]);
    expect(linksMade()[1]?.confidence).toBeLessThan(0.98);
  });

  it('makes no link of a name that is a key', () => {
    const named = planSchema.parse({
      ...PLAN,
      sections: [{ path: ['2'], items: [item('ア', { ministries: ['ministry:mic'] })] }],
    });
    expect(linkPlan(named, REGISTRY).links).toEqual([]);
  });
});

describe('a decision', () => {
  it('makes an accepted link sure, and its ambiguity no longer worth a word', () => {
    const decisions = [decide('accepted', 'NAME', 'T-ISAC', 'isac:gsma-t-isac')];
    const { links, messages } = linkPlan(PLAN, REGISTRY, decisions);
    expect(links.find(({ from }) => from === 'T-ISAC')).toMatchObject({
      to: 'isac:gsma-t-isac',
      confidence: 1,
    });
    expect(messages.filter(({ code }) => code === 'AMBIGUOUS_NAME')).toEqual([]);
  });

  it('gives a rejected name to the next that bears it, and to a thing of its own where there is none', () => {
    const one = decide('rejected', 'NAME', 'T-ISAC', 'isac:t-isac');
    expect(linksMade([one]).find(({ from }) => from === 'T-ISAC')?.to).toBe('isac:gsma-t-isac');
    const both = [one, decide('rejected', 'NAME', 'T-ISAC', 'isac:gsma-t-isac')];
    const { telling, links, messages } = linkPlan(PLAN, REGISTRY, both);
    expect(links.some(({ from }) => from === 'T-ISAC')).toBe(false);
    expect(telling.actors.find(({ nameJa }) => nameJa === 'T-ISAC')).toMatchObject({
      id: 'organization:t-isac',
      type: 'ORGANIZATION',
      kind: 'OTHER',
    });
    expect(messages.filter(({ code }) => code === 'UNRESOLVED_NAME')).toEqual([]);
  });

  it('gives a rejected name an id that nobody of the registry has', () => {
    const { telling } = linkPlan(PLAN, REGISTRY, [
      decide('rejected', 'NAME', 'JPCERT/CC', 'organization:jpcert-cc'),
    ]);
    expect(telling.actors.map(({ id }) => id)).toContain('organization:sample-2024/jpcert-cc');
    expect(telling.actors.map(({ id }) => id)).not.toContain('organization:jpcert-cc');
  });

  it('gives a section whose goal was rejected a goal of its own', () => {
    const { telling } = linkPlan(PLAN, REGISTRY, [
      decide('rejected', 'GOAL', '課題ごとの情報共有、連携', 'goal:2021/2/6/1'),
    ]);
    expect(telling.measures[0]?.goalId).toBe('goal:2021/2/課題ごとの情報共有、連携');
  });

  it('takes a rejected restatement away', () => {
    const [restated] = linksMade().filter(({ kind }) => kind === 'RESTATES');
    const { telling } = linkPlan(PLAN, REGISTRY, [
      decide('rejected', 'RESTATES', restated?.from ?? '', restated?.to ?? ''),
    ]);
    expect(telling.relations.some(({ kind }) => kind === 'RESTATES')).toBe(false);
  });

  it('makes another telling, so that it is loaded; one about another document does not', () => {
    const { digest } = linkPlan(PLAN, REGISTRY).telling;
    const decision = decide('accepted', 'NAME', '総務省', 'ministry:mic');
    expect(linkPlan(PLAN, REGISTRY, [decision]).telling.digest).not.toBe(digest);
    expect(linkPlan(PLAN, REGISTRY, [{ ...decision, document: 'other' }]).telling.digest).toBe(digest);
  });
});
