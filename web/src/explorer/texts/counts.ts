import type { PageLanguage } from '../scene/scene.ts';

interface Counts {
  readonly format: (count: number) => string;
}

/** Numbers as a language groups their digits; the format, for which a browser takes its time, is made with the first number. */
export function countsIn(language: PageLanguage): Counts {
  let format: Intl.NumberFormat | undefined;
  return {
    format: (count) => (format ??= new Intl.NumberFormat(language)).format(count),
  };
}
