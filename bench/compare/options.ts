import process from 'node:process';
import { parseArgs } from 'node:util';
import { packagePath } from '../../src/model/package-path.ts';
import type { Effort } from './measure.ts';
import { QUICK, THOROUGH } from './measure.ts';

/** What a run is asked to measure. */
export interface Options {
  readonly sizes: readonly number[];
  /** Names of questions; all when absent. */
  readonly questions: readonly string[] | undefined;
  /** Keys of entries; all when absent. */
  readonly entries: readonly string[] | undefined;
  readonly graphs: string;
  readonly effort: Effort;
  readonly withPeer: boolean;
  readonly withHttp: boolean;
  /** Leaves out what was measured at this commit. */
  readonly isResumed: boolean;
  /** Measures nothing and writes the tables of docs/performance.md from what was measured. */
  readonly onlyTables: boolean;
}

/** Of the command line: `npm run bench -- --sizes 1000,100000 --questions page,search --quick`. */
export function options(): Options {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      questions: { type: 'string' },
      entries: { type: 'string' },
      graphs: { type: 'string', default: packagePath('bench', 'graphs') },
      quick: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      'no-http': { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      tables: { type: 'boolean', default: false },
    },
    args: process.argv.slice(2),
  });
  return {
    sizes: listOf(values.sizes)?.map(Number) ?? [],
    // Asking for some of the one means none of the other.
    questions: listOf(values.questions) ?? (values.entries === undefined ? undefined : []),
    entries: listOf(values.entries) ?? (values.questions === undefined ? undefined : []),
    graphs: values.graphs,
    effort: values.quick ? QUICK : THOROUGH,
    withPeer: !values.alone,
    withHttp: !values['no-http'],
    isResumed: values.resume,
    onlyTables: values.tables,
  };
}

function listOf(names: string | undefined): readonly string[] | undefined {
  return names?.split(',').filter((name) => name !== '');
}
