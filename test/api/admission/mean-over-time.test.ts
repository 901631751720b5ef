import { meanOverTime } from '../../../src/api/admission/mean-over-time.ts';

describe('the mean over the time just passed', () => {
  let time: number;
  const now = (): number => time;
  beforeEach(() => {
    time = 5_000;
  });

  it('comes nearer to what is, and is a third of the way off after its memory', () => {
    const mean = meanOverTime(1_000, now);
    mean.tell(10);
    expect(mean.current()).toBe(0);
    time += 1_000;
    expect(mean.current()).toBeCloseTo(10 - 10 / Math.E);
    mean.tell(0);
    time += 10_000;
    expect(mean.current()).toBeCloseTo(0, 2);
  });

  it('counts how long something was, not how often it was told or looked at', () => {
    const [often, once] = [meanOverTime(1_000, now), meanOverTime(1_000, now)];
    once.tell(4);
    for (let index = 0; index < 50; index += 1) {
      often.tell(4);
      time += 10;
      often.current();
    }
    expect(often.current()).toBeCloseTo(once.current());
  });
});
