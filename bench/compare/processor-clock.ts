import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { ProcessorClock } from './measure.ts';

/** What a tick of /proc is, in milliseconds: USER_HZ is 100 on every Linux. */
const TICK_MS = 10;

/** The processor time of this process and another one; undefined where there is no /proc. */
export function processorClock(pid: number): ProcessorClock | undefined {
  const other = (): number => {
    // After the name in brackets: state is field 3, utime and stime are 14 and 15.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  };
  if (process.platform !== 'linux') return undefined;
  return () => {
    const { system, user } = process.cpuUsage();
    return (user + system) / 1000 + other();
  };
}
