import { parse } from 'graphql';
import type { Engine } from '../../src/query/engine.ts';
import type { Store } from '../../src/store/store.ts';
import type { Known, Question } from './questions.ts';

/** Where in the list what was wanted came: 1 for first, Infinity where it is not among the first ten. */
export interface Ranked extends Question {
  readonly rank: number;
  readonly found: readonly string[];
  readonly milliseconds: number;
}

const SEARCH = parse('query ($text: String!) { search(text: $text, first: 10) { nodes { entity { id } } } }');
const READ_KNOWN = `MATCH (n:Entity)
RETURN n.id, [name IN [n.nameJa, n.nameEn] WHERE name IS NOT NULL],
  COLLECT { MATCH (n)-[:HAS_ALIAS]->(a:Alias) WITH a ORDER BY a.id RETURN [a.name, a.kind] },
  [text IN [n.descriptionJa, n.descriptionEn] WHERE text IS NOT NULL] +
  COLLECT { MATCH (n)-[:HAS_ENTRY]->(e) WITH e ORDER BY e.id UNWIND [e.textJa, e.textEn] AS text WITH text WHERE text IS NOT NULL RETURN text }
ORDER BY n.id`;

/** Every entity with its names and texts. */
export async function readKnown(store: Store): Promise<readonly Known[]> {
  const rows = await store.read({ text: READ_KNOWN, parameters: {} });
  return rows.map(([id, names, aliases, texts]) => ({
    id: String(id),
    names: textsIn(names),
    aliases: listIn(aliases).map((alias) => {
      const [name, kind] = listIn(alias);
      return { name: String(name), isAbbreviation: kind === 'ABBREVIATION' };
    }),
    texts: textsIn(texts),
  }));
}

/** Asks each question by the API's own operation. */
export async function rankAll(engine: Engine, questions: readonly Question[]): Promise<readonly Ranked[]> {
  const ranked: Ranked[] = [];
  for (const question of questions) {
    const start = performance.now();
    const { data, errors } = await engine.execute({ document: SEARCH, variables: { text: question.text } });
    const milliseconds = performance.now() - start;
    if (errors !== undefined) throw new Error(`${question.text}: ${errors.map(String).join(' ')}`);
    const found = idsIn(data);
    const place = found.findIndex((id) => question.wanted.includes(id));
    ranked.push({ ...question, found, milliseconds, rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1 });
  }
  return ranked;
}

/** The share of questions whose answer came at this rank or before. */
export function shareWithin(ranked: readonly Ranked[], rank: number): number {
  return ranked.filter((each) => each.rank <= rank).length / Math.max(1, ranked.length);
}

function idsIn(data: unknown): readonly string[] {
  const { search } = data as {
    readonly search: { readonly nodes: readonly { readonly entity: { readonly id: string } }[] };
  };
  return search.nodes.map(({ entity }) => entity.id);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsIn(value: unknown): readonly string[] {
  return listIn(value).map(String);
}
