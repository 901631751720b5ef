import { DARK, LIGHT } from './palette.ts';
import type { Palette } from './palette.ts';

/** The colours of the scheme that the reader's system has on. */
export function currentPalette(): Palette {
  return globalThis.matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT;
}
