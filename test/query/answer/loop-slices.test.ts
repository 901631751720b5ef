import { jest } from '@jest/globals';
import { loopSlices } from '../../../src/query/answer/loop-slices.ts';

describe('loopSlices', () => {
  const clock = jest.spyOn(performance, 'now');
  afterAll(() => {
    clock.mockRestore();
  });

  it('lets others have their turn once a slice is used up, and then begins a new one', async () => {
    clock.mockReturnValue(0);
    const pause = loopSlices();
    clock.mockReturnValue(4);
    expect(pause()).toBeUndefined();
    clock.mockReturnValue(6);
    const others: string[] = [];
    setImmediate(() => others.push('answered'));
    await pause();
    expect(others).toEqual(['answered']);
    expect(pause()).toBeUndefined();
  });

  it('ends work for somebody who has gone', async () => {
    clock.mockReturnValue(0);
    const pause = loopSlices(AbortSignal.abort());
    clock.mockReturnValue(6);
    await expect(pause()).rejects.toThrow('aborted');
  });
});
