import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeTokens } from '../../../src/store/tokens/home-tokens.ts';
import { newToken } from '../../../src/store/tokens/token.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('the tokens of a home', () => {
  const home = temporaryFolder();
  const at = '2030-01-01T00:00:00.000Z';

  it('are none before one was made, and are seen by every process at once', async () => {
    const [one, other] = [homeTokens(join(home, 'a')), homeTokens(join(home, 'a'))];
    expect(await one.all()).toEqual([]);
    const { record } = newToken('tanaka', 'curate', 60_000);
    await other.add(record);
    expect(await one.find(record.id)).toEqual(record);
    await one.revoke(record.id, at);
    expect(await other.find(record.id)).toEqual({ ...record, revokedAt: at });
  });

  it('are all there when several are made at once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(names.map((name) => homeTokens(join(home, 'b')).add(newToken(name, 'read').record)));
    const records = await homeTokens(join(home, 'b')).all();
    expect(records.map(({ name }) => name).sort()).toEqual(names);
  });

  it('lie in a file that its owner alone may read, without their secrets', async () => {
    const { text, record } = newToken('tanaka', 'admin');
    await homeTokens(join(home, 'c')).add(record);
    const file = join(home, 'c', 'tokens.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toContain(text.slice(-43));
  });

  it('say what to do where the file is broken, and let nobody in', async () => {
    await homeTokens(join(home, 'd')).add(newToken('a', 'read').record);
    writeFileSync(join(home, 'd', 'tokens.json'), '{');
    await expect(homeTokens(join(home, 'd')).all()).rejects.toMatchObject({ code: 'TOKENS_UNREADABLE' });
  });
});
