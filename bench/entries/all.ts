import { byScript } from './by-script.ts';
import type { Entry } from './entry.ts';

/** Everything that `npm run bench` measures beside the questions. */
export const ENTRIES: readonly Entry[] = [
  byScript({
    folder: 'start',
    name: 'starting, without a database, vs 1.5 s',
    target: '≤ 1',
    figures: (kept) => ({
      unit: 'ms',
      ours: kept('listeningMs'),
      against: 1500,
      ratio: kept('listeningMs') / 1500,
      more: { 'schema and saved operations, ms': kept('compiledMs'), 'help, ms': kept('helpMs') },
    }),
  }),
  byScript({
    folder: 'serialize',
    name: 'an answer of some 80 KB as JSON text vs JSON.stringify',
    target: '≤ 1.5',
    figures: (kept) => ({
      unit: 'ms',
      ours: kept('oursMs'),
      against: kept('stringifyMs'),
      ratio: kept('oursMs') / kept('stringifyMs'),
      more: { KB: kept('kilobytes') },
    }),
  }),
  byScript({
    folder: 'loading',
    name: 'loading a hundred thousand measures from plan files vs bare UNWIND statements that send the same rows',
    target: '≥ 0.8',
    figures: (kept) => ({
      unit: 'measures a second',
      ours: kept('measures') / kept('oursSeconds'),
      against: kept('measures') / kept('bareSeconds'),
      ratio: kept('bareSeconds') / kept('oursSeconds'),
      more: {
        rows: kept('rows'),
        'the same again, s': kept('againSeconds'),
        'memory, MB': kept('oursMegabytes'),
        'of the database, MB': kept('databaseMegabytes'),
      },
    }),
  }),
];
