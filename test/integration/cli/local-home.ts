import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUICK_JVM } from '../../database/quick-jvm.ts';

/** A throw-away home whose database starts soon rather than runs fast. */
export function localHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'strategy-graph-cli-'));
  writeFileSync(
    join(home, 'neo4j.conf'),
    QUICK_JVM.map((option) => `server.jvm.additional=${option}\n`).join(''),
  );
  return home;
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/** Every process that names the home on its command line or in its environment: server, watchdog, our own. */
export function processesOf(home: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .filter((pid) => tellsOf(pid).includes(home))
    .map(Number);
}

/** A process that is gone, or is only its dead remains, tells nothing. */
function tellsOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}
