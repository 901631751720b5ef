import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  decisionsFile,
  readDecisions,
  withDecisions,
  writeDecisions,
} from '../../../src/cli/links/decisions-file.ts';
import type { LinkDecision } from '../../../src/model/link-decision.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const home = temporaryFolder();
const env = { STRATEGY_GRAPH_HOME: home };
beforeEach(() => {
  rmSync(decisionsFile(env), { force: true });
});

const decision: LinkDecision = {
  decision: 'rejected',
  kind: 'NAME',
  document: 'sample-2024',
  from: 'T-ISAC',
  to: 'isac:t-isac',
};

describe('the file of decisions', () => {
  it('need not be there', () => {
    expect(readDecisions(env)).toEqual([]);
  });

  it('keeps what was decided, in words that a person can review', async () => {
    await writeDecisions(env, [decision]);
    expect(readDecisions(env)).toEqual([decision]);
    expect(readFileSync(decisionsFile(env), 'utf8')).toContain('  - decision: rejected\n    kind: NAME\n');
  });

  it('keeps what else a person wrote into it', async () => {
    await writeDecisions(env, [decision]);
    const written = readFileSync(decisionsFile(env), 'utf8');
    writeFileSync(
      decisionsFile(env),
      written.replace('  - decision', '  # asked the ministry\n  - decision'),
    );
    await writeDecisions(env, [{ ...decision, from: 'FSA', to: 'ministry:fsa' }]);
    expect(readFileSync(decisionsFile(env), 'utf8')).toContain('# asked the ministry');
    expect(readDecisions(env)).toHaveLength(2);
  });

  it('has the opposite decision in place of the first', async () => {
    const accepted: LinkDecision = { ...decision, decision: 'accepted' };
    await writeDecisions(env, [decision]);
    await writeDecisions(env, [accepted]);
    expect(readDecisions(env)).toEqual([accepted]);
    expect(withDecisions([decision], [accepted])).toEqual([accepted]);
  });

  it('has one acceptance for a name', async () => {
    const accepted: LinkDecision = { ...decision, decision: 'accepted' };
    const other: LinkDecision = { ...accepted, to: 'isac:gsma-t-isac' };
    await writeDecisions(env, [accepted]);
    await writeDecisions(env, [other]);
    expect(readDecisions(env)).toEqual([other]);
  });

  it.each([
    ['no YAML', 'decisions: [', /line|flow/u],
    ['no list', 'decisions: 3\n', /list of decisions/u],
    [
      'an unknown word',
      'decisions:\n  - {decision: perhaps, kind: NAME, document: a, from: b, to: c}\n',
      /decision/u,
    ],
  ])('is refused with its line where it holds %s', (_what, text, said) => {
    writeFileSync(decisionsFile(env), text);
    expect(() => readDecisions(env)).toThrow(said);
  });
});
