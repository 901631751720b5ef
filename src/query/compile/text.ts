/** Cypher is put together as lines, so that a statement can be read and reviewed. */
export type Lines = readonly string[];

export function indent(lines: Lines): Lines {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);
}

/** `COLLECT {` … `}` and the like: a subquery as an expression. */
export function subquery(keyword: 'COLLECT' | 'COUNT' | 'EXISTS', lines: Lines): string {
  return [`${keyword} {`, ...indent(lines), '}'].join('\n');
}

/** A list, on one line where it is short. */
export function list(expressions: Lines): string {
  const short = `[${expressions.join(', ')}]`;
  if (short.length <= 100 && !short.includes('\n')) return short;
  return `[\n${expressions.map((each) => indent([each]).join('\n')).join(',\n')}\n]`;
}

/** All of the conditions; undefined where there is none. */
export function all(conditions: readonly (string | undefined)[]): string | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? undefined : given.join(' AND ');
}

/** One of the conditions: false where there is none, undefined (true) where one holds always. */
export function any(conditions: readonly (string | undefined)[]): string | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length < conditions.length) return undefined;
  if (given.length === 0) return 'false';
  return given.length === 1 ? given[0] : `(${given.join(' OR ')})`;
}

export function where(condition: string | undefined): Lines {
  return condition === undefined ? [] : [`WHERE ${condition}`];
}
