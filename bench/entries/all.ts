import type { Entry } from './entry.ts';

/** Everything that `npm run bench` measures beside the questions: one file each in this folder. */
export const ENTRIES: readonly Entry[] = [];
