import { knownVersion } from '../../../src/api/kept-answers/known-version.ts';

/** A graph whose looks end when the test says so. */
function watched() {
  const looks: ((version: string | Error) => void)[] = [];
  let clock = 0;
  const known = knownVersion(
    () =>
      new Promise((resolve, reject) => {
        looks.push((version) => {
          if (typeof version === 'string') resolve(version);
          else reject(version);
        });
      }),
    () => clock,
  );
  return {
    known,
    looks,
    /** Ends the look of this number. */
    tell: async (look: number, version: string | Error): Promise<void> => {
      looks[look]?.(version);
      await new Promise(setImmediate);
    },
    pass: (ms: number) => {
      clock += ms;
    },
  };
}

describe('the version of the graph', () => {
  it('is looked up once for all who ask at a time, and told for half a second without a look', async () => {
    const { known, looks, pass, tell } = watched();
    const asked = Promise.all([known.current(), known.current()]);
    await tell(0, 'a');
    expect(await asked).toEqual(['a', 'a']);
    pass(499);
    expect(await known.current()).toBe('a');
    expect(looks).toHaveLength(1);
  });

  it('is looked up beside who asks from half a second on, and never told when it is a second old', async () => {
    const { known, looks, pass, tell } = watched();
    void known.current();
    await tell(0, 'a');
    pass(500);
    expect(await known.current()).toBe('a');
    expect(await known.current()).toBe('a');
    expect(looks).toHaveLength(2);
    pass(500);
    const waits = known.current();
    await tell(1, 'b');
    expect(await waits).toBe('b');
    expect(looks).toHaveLength(2);
  });

  it('is as old as the beginning of its look', async () => {
    const { known, looks, pass, tell } = watched();
    void known.current();
    pass(700);
    await tell(0, 'a');
    pass(300);
    void known.current();
    expect(looks).toHaveLength(2);
  });

  it('is looked up anew after a write of this server, whatever a look tells that began before', async () => {
    const { known, looks, tell } = watched();
    const before = known.current();
    known.forget();
    const after = known.current();
    await tell(0, 'before');
    expect(await before).toBe('before');
    await tell(1, 'after');
    expect(await after).toBe('after');
    expect(await known.current()).toBe('after');
    expect(looks).toHaveLength(2);
  });

  it('is looked up after the wish for the latest: a look that runs may have seen too little', async () => {
    const { known, looks, tell } = watched();
    void known.current();
    const latest = Promise.all([known.latest(), known.latest()]);
    await tell(0, 'a');
    await tell(1, 'b');
    expect(await latest).toEqual(['b', 'b']);
    expect(looks).toHaveLength(2);
  });

  it('is nothing where the database does not tell, and is asked for again', async () => {
    const { known, pass, tell } = watched();
    const away = known.current();
    await tell(0, new Error('away'));
    expect(await away).toBeUndefined();
    pass(1_000);
    const back = known.current();
    await tell(1, 'a');
    expect(await back).toBe('a');
  });
});
