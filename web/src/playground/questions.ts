/** A saved operation: the question that it answers, in two languages, and how to ask it. */
export interface Question {
  /** The name of its file without ending: `01-ministries-of-an-isac`. */
  readonly key: string;
  readonly number: number;
  readonly ja: string;
  readonly en: string;
  /** The whole file, its leading comment included. */
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
  readonly operationName: string;
}

const queries = import.meta.glob<string>('../../operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of their numbers. */
export const QUESTIONS: readonly Question[] = Object.keys(queries)
  .toSorted()
  .map((path) =>
    toQuestion(path, queries[path] ?? '', variables[path.replace(/graphql$/, 'variables.json')] ?? '{}'),
  );

/**
 * A file begins with its question:
 *
 *     # 質問: …
 *     # Question: …
 */
function toQuestion(path: string, query: string, variablesText: string): Question {
  const key = path.slice(path.lastIndexOf('/') + 1).replace(/\.graphql$/, '');
  return {
    key,
    number: Number.parseInt(key, 10),
    ja: /^# 質問: (.+)$/mu.exec(query)?.[1] ?? key,
    en: /^# Question: (.+)$/mu.exec(query)?.[1] ?? key,
    query: query.trimEnd(),
    variables: variablesText.trimEnd(),
    operationName: /^query (\w+)/mu.exec(query)?.[1] ?? '',
  };
}
