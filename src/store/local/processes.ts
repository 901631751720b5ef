import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process, told apart from a later one that got the same number by when it started. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque: equal for the same process, different for another with its number. */
  readonly startTime: string;
}

/** The running process of this number; undefined when there is none, or only its dead remains (a zombie). */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startTime = process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.startTime === identity.startTime;
}

/** `4711 (java) S 1 …`: the name may hold blanks and brackets, so that fields are counted from the last bracket. */
function startTimeFromProc(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

function startTimeFromPs(pid: number): string | undefined {
  const line = listWithPs(['-o', 'stat=,lstart=', '-p', String(pid)])[0]?.trim();
  if (line === undefined || line.startsWith('Z')) return undefined;
  return line.replace(/^\S+\s+/u, '');
}

/** Every running process that was started with this argument. */
export function processesWithArgument(argument: string): readonly number[] {
  if (process.platform !== 'linux') {
    return listWithPs(['-axo', 'pid=,command='])
      .filter((line) => ` ${line} `.includes(` ${argument} `))
      .map((line) => Number.parseInt(line, 10));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => readText(`/proc/${pid}/cmdline`)?.split('\0').includes(argument) === true)
    .map(Number);
}

/** Sends the signal; a process that is gone already is what was wanted. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const isGone = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** `ps` ends with status 1 where nothing matches. */
function listWithPs(options: readonly string[]): readonly string[] {
  try {
    return execFileSync('ps', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch {
    return [];
  }
}
