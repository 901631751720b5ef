import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { AdmissionLimits, Turns } from '../../../src/api/admission/turns.ts';
import { takingTurns } from '../../../src/api/admission/turns.ts';

const LIMITS: AdmissionLimits = { running: 2, waiting: 6, longMs: 500 };

describe('turns', () => {
  let time: number;
  let turns: Turns;
  beforeEach(() => {
    jest.useFakeTimers();
    time = 0;
    turns = takingTurns(LIMITS, undefined, () => time);
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const pass = (ms: number): void => {
    time += ms;
    jest.advanceTimersByTime(ms);
  };
  /** So many, one after the other: what ends each, in the order in which they begin. */
  const enter = (count: number, begun: number[] = []): readonly ((() => void) | undefined)[] =>
    Array.from({ length: count }, (_, index) => turns.enter(() => begun.push(index)));

  it('come in the order of asking, as many at once as the limit says', () => {
    const begun: number[] = [];
    const [first, second] = enter(4, begun);
    expect(begun).toEqual([0, 1]);
    second?.();
    expect(begun).toEqual([0, 1, 2]);
    first?.();
    expect(begun).toEqual([0, 1, 2, 3]);
    expect(turns.load()).toEqual({ running: 2, waiting: 0 });
  });

  it('are waited for by a whole burst, and by no more', () => {
    expect(enter(9).map((leave) => leave !== undefined)).toEqual([...Array<true>(8).fill(true), false]);
    expect(turns.isFull()).toBe(true);
  });

  it('do not come to who left before', () => {
    const begun: number[] = [];
    const [first, , third] = enter(4, begun);
    third?.();
    first?.();
    expect(begun).toEqual([0, 1, 3]);
  });

  it('are waited for by two where more than one waited of late, and by a whole burst again afterwards', () => {
    const leaves = [...enter(6)];
    pass(400);
    expect(turns.isFull()).toBe(true);
    for (const leave of leaves.splice(0, 3)) leave?.();
    expect(turns.load()).toEqual({ running: 2, waiting: 1 });
    expect(enter(2).map((leave) => leave !== undefined)).toEqual([true, false]);
    for (const leave of leaves) leave?.();
    pass(5_000);
    expect(enter(9).filter((leave) => leave !== undefined)).toHaveLength(8);
  });

  it('are given on after half a second, so that some long ones hold nobody up, but not by more than sixteen', () => {
    const begun: number[] = [];
    const longs = enter(2, begun);
    pass(499);
    const next = enter(1, begun);
    expect(begun).toHaveLength(2);
    pass(1);
    expect(begun).toHaveLength(3);
    expect(turns.load()).toEqual({ running: 3, waiting: 0 });
    for (const leave of [...longs, ...next]) leave?.();
    expect(turns.load()).toEqual({ running: 0, waiting: 0 });
    for (let round = 0; round < 20; round += 1) {
      enter(2);
      pass(500);
    }
    expect(turns.load().running).toBe(18);
  });

  it('are never more than the limits, nor left untaken while somebody waits, whatever comes and goes', () => {
    const step = fc.oneof(
      fc.record({ comes: fc.constant(true), after: fc.nat(300) }),
      fc.record({ leaves: fc.nat(20), after: fc.nat(300) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        turns = takingTurns(LIMITS, undefined, () => time);
        const under: (() => void)[] = [];
        for (const taken of steps) {
          pass(taken.after);
          if ('comes' in taken) {
            const isFull = turns.isFull();
            const leave = turns.enter(() => undefined);
            expect(leave === undefined).toBe(isFull);
            if (leave !== undefined) under.push(leave);
          } else if (under.length > 0) under.splice(taken.leaves % under.length, 1)[0]?.();
          const { running, waiting } = turns.load();
          expect(running + waiting).toBe(under.length);
          expect(waiting).toBeLessThanOrEqual(LIMITS.waiting);
          expect(running).toBeLessThanOrEqual(LIMITS.running + 16);
          if (waiting > 0) expect(running).toBeGreaterThanOrEqual(LIMITS.running);
        }
        for (const leave of under) leave();
        expect(turns.load()).toEqual({ running: 0, waiting: 0 });
      }),
    );
  });
});
