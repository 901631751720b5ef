import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { packagePath } from '../../../src/model/package-path.ts';

const run = promisify(execFile);

/** What a program prints; fails with what it complained of, or with how to get it where it is missing. */
export async function printed(program: string, args: readonly string[], folder?: string): Promise<string> {
  try {
    const { stdout } = await run(program, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${program} is missing: apt-get install graphviz libxml2-utils`, { cause: error });
    }
    throw error;
  }
}

/** What one of our Python programs prints, run in the environment that prepare.sh makes. */
export function printedByPython(script: string, args: readonly string[]): Promise<string> {
  const python = packagePath('.venv/bin/python');
  if (!existsSync(python)) throw new Error('.venv is missing: bash test/export/programs/prepare.sh');
  return printed(python, [packagePath('test/export/programs', script), ...args]);
}
