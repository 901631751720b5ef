import type { PageLanguage } from '../scene/scene.ts';

/** A date of one, two or three parts, `2024`, `2024-03` or `2024-03-31`, as a reader of the language writes it. */
export function formatDate(date: string, language: PageLanguage): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(language, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** A share from 0 to 1 in percent. */
export function formatShare(share: number, language: PageLanguage): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function formatNumber(value: number, language: PageLanguage): string {
  return new Intl.NumberFormat(language).format(value);
}

/** Lines 3, 4, 5 and 9 as `3–5, 9`. */
export function formatLines(lines: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line === run.last + 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
