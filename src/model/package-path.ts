import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** A path inside this package; holds from src/ and, compiled, from dist/: both lie one level below the root. */
export function packagePath(...segments: readonly string[]): string {
  return fileURLToPath(new URL(segments.join('/'), ROOT));
}
