import type { AttributeValue } from './attributes.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A value as Cypher writes it; a text has no line break of its own, so that one row stays one line. */
export function cypherLiteral(value: AttributeValue): string {
  if (typeof value === 'string')
    return `'${value.replace(/[\\'\n\r\t]/gu, (found) => ESCAPES[found] ?? found)}'`;
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}

/** A number that stays a floating-point number: `1` → `1.0`. */
export function cypherFloat(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value);
}

/** `{id: 'ministry:fsa', page: 161}`; names are our own attribute names, which need no quoting. */
export function cypherMap(entries: readonly (readonly [name: string, literal: string])[]): string {
  return `{${entries.map(([name, literal]) => `${name}: ${literal}`).join(', ')}}`;
}
