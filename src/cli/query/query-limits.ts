import type { Limits } from '../../query/limits.ts';
import { limitsFromEnvironment } from '../../query/limits.ts';
import { wrongUse } from '../command-failure.ts';
import type { Environment } from '../terminal.ts';

/** The limits that LIMIT_… set; the others stay at their defaults. */
export function queryLimits(env: Environment): Partial<Limits> {
  try {
    return limitsFromEnvironment(env);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw wrongUse(error.message, 'Correct that variable, or unset it to have the default.');
  }
}
