import type { Said } from './fact.ts';

/** Reading a field of a saying, whose form its teller's type has already held. */
export function textIn(said: Said, field: string): string | undefined {
  const value = said[field];
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(said: Said, field: string): number | undefined {
  const value = said[field];
  return typeof value === 'number' ? value : undefined;
}

export function textsIn(said: Said, field: string): readonly string[] {
  const value = said[field];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Absent, null and [] all mean that nothing is said. */
export function whatIsSaid(fields: Readonly<Record<string, unknown>>): Said {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
