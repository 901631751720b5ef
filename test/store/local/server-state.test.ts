import { writeFileSync } from 'node:fs';
import { homeLayout } from '../../../src/store/local/layout.ts';
import { identityOf } from '../../../src/store/local/processes.ts';
import { readState, rememberedPort, writeState } from '../../../src/store/local/server-state.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const home = temporaryFolder();
const layout = homeLayout(home);

describe('what was written down of a server', () => {
  const own = identityOf(process.pid);
  if (own === undefined) throw new Error('this process runs');
  const state = { ...own, port: 7700, version: '5.26.18' };

  it('holds while its process runs, and its port is remembered', async () => {
    await writeState(layout, state);
    expect(await readState(layout)).toEqual(state);
    expect(await rememberedPort(layout)).toBe(7700);
  });

  it.each([
    ['names a process that started at another time', JSON.stringify({ ...state, startTime: 'before' })],
    ['names a process that is gone', JSON.stringify({ ...state, pid: 2 ** 30 })],
    ['lacks the port', JSON.stringify(own)],
    ['is torn', '{"pid": 47'],
  ])('counts for nothing when it %s', async (_what, text) => {
    writeFileSync(layout.state, text);
    expect(await readState(layout)).toBeUndefined();
  });

  it.each(['', 'x', '0', '65536'])('gives no port when that is "%s"', async (text) => {
    writeFileSync(layout.port, text);
    expect(await rememberedPort(layout)).toBeUndefined();
  });
});
