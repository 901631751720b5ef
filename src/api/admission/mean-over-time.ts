/** What something was in the time that has just passed, the latest counting most. */
export interface MeanOverTime {
  /** It is so much from now on. */
  tell(value: number): void;
  current(): number;
}

/**
 * Begins at 0.
 * @param memoryMs what was so long ago counts for a third (1/e) of what is now
 * @param now milliseconds of a clock that only goes forward
 */
export function meanOverTime(memoryMs: number, now: () => number): MeanOverTime {
  let [value, mean, at] = [0, 0, now()];
  const current = (): number => {
    const time = now();
    mean = value + (mean - value) * Math.exp((at - time) / memoryMs);
    at = time;
    return mean;
  };
  return {
    current,
    tell: (told) => {
      current();
      value = told;
    },
  };
}
