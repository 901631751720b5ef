import { searchInput } from '../../../src/query/search/search-input.ts';
import type { Question, Tree } from '../question.ts';
import { isTree, within } from '../question.ts';

/** Ranked search: as one writes it for whatever is typed, and as one writes it who knows which one index has the word. */
export function search(): readonly Question[] {
  return [
    asked('search', 'a common word, ranked', '情報共有', ANY_TEXT),
    asked('searchText', 'a word of texts alone, ranked', '教材', ANY_TEXT),
    asked('searchName', 'an abbreviation, ranked', 'I7', ANY_TEXT),
    asked('searchLatin', 'the beginning of a Latin name, ranked', 'Council 17', ANY_TEXT),
    measures('searchMeasures', 'measures by a common word, ranked', '情報共有'),
    asked('searchKnown', 'a common word, index known', '情報共有', names('nameKeyJa')),
    asked('searchTextKnown', 'a word of texts alone, index known', '教材', TEXTS),
    asked('searchNameKnown', 'an abbreviation, index known', 'I7', ALIASES),
    asked('searchLatinKnown', 'the beginning of a Latin name, index known', 'Council 17', names('nameKeyEn')),
  ];
}

const SHOWN = 20;
const QUERIES = { search_names: 'names', search_names_latin: 'latin', search_texts: 'texts' } as const;
const TEXTS = words('search_texts', 'HAS_ENTRY', '0.3 * points / (points + 5)');
const ALIASES = `MATCH (alias:Alias)
  WHERE alias.key STARTS WITH $search.prefix
  MATCH (alias)<-[:HAS_ALIAS]-(node:Entity)
  WITH node, CASE
    WHEN alias.key <> $search.key THEN 0.68 + 0.1 * size($search.prefix) / size(alias.key)
    WHEN alias.kind = 'FORMER' THEN 0.88
    WHEN alias.kind = 'ABBREVIATION' THEN 0.9
    ELSE 0.93 END AS worth`;

/** All that the ranking promises: names, whole or begun, and where they do not fill the page words of names and of texts. */
const ANY_TEXT = `CALL () {
    ${names('nameKeyJa')}
    RETURN node, worth
    UNION ALL
    ${names('nameKeyEn')}
    RETURN node, worth
    UNION ALL
    ${ALIASES}
    RETURN node, worth
  }
  WITH collect({node: node, worth: worth}) AS named
  CALL (named) {
    UNWIND named AS hit
    RETURN hit.node AS node, hit.worth AS worth
    UNION ALL
    WITH named WHERE size(named) < ${SHOWN}
    CALL () {
      ${words('search_names', 'HAS_ALIAS', '0.4 + 0.2 * points / (points + 5)')}
      RETURN node, worth
      UNION ALL
      ${words('search_names_latin', 'HAS_ALIAS', '0.4 + 0.2 * points / (points + 5)')}
      RETURN node, worth
      UNION ALL
      ${TEXTS}
      RETURN node, worth
    }
    RETURN node, worth
  }
  WITH node, worth`;

/** A whole name begins with itself: one look-up for both. */
function names(key: 'nameKeyJa' | 'nameKeyEn'): string {
  return `MATCH (node:Entity)
    WHERE node.${key} STARTS WITH $search.prefix
    WITH node
    LIMIT 1000
    WITH node, CASE node.${key}
      WHEN $search.key THEN 0.95
      ELSE 0.7 + 0.1 * size($search.prefix) / size(node.${key}) END AS worth`;
}

function words(index: keyof typeof QUERIES, owns: 'HAS_ALIAS' | 'HAS_ENTRY', worth: string): string {
  return `UNWIND $search.${QUERIES[index]} AS text
    CALL db.index.fulltext.queryNodes('${index}', text, {limit: 1000}) YIELD node AS hit, score AS points
    OPTIONAL MATCH (hit)<-[:${owns}]-(owner:Entity)
    WITH coalesce(owner, hit) AS node, ${worth} AS worth`;
}

function asked(name: string, asks: string, text: string, found: string): Question {
  return {
    name,
    asks,
    ours: {
      operation:
        'query($text: String!) { search(text: $text, first: 20) { nodes { score entity { id name } } } }',
      variables: { text },
    },
    hand: {
      text: `${found}
        WITH node, max(worth) AS worth
        WITH node, worth, COUNT { (node)--() } AS degree
        WITH node, round(worth + 0.05 * degree / (degree + 20), 6) AS score
        ORDER BY score DESC, node.id
        LIMIT ${SHOWN}
        RETURN score, {id: node.id, name: node.nameJa} AS entity`,
      parameters: { search: searchInput(text) },
      data: (nodes) => ({ search: { nodes } }),
    },
    peer: undefined,
  };
}

/**
 * Of one type alone, as the peer can ask: by the score of the index, so that it shows others of those that are as good. All twenty of each
 * have the word in their name.
 */
function measures(name: string, asks: string, text: string): Question {
  const general = asked(name, asks, text, `${ANY_TEXT} WHERE node:Measure`);
  return {
    ...general,
    ours: {
      operation:
        'query($text: String!) { search(text: $text, types: [MEASURE], first: 20) { nodes { score entity { id name } } } }',
      variables: { text },
    },
    peer: {
      operation: `query($text: String!) { searchMeasures(phrase: $text, first: ${SHOWN}) { edges { score node { id name: nameJa } } } }`,
      variables: { text },
      told: (data) => ({
        search: listOf(within(data, 'searchMeasures', 'edges')).map(({ node, score }) => ({
          score,
          entity: node,
        })),
      }),
      compared: (data) =>
        listOf(data['search']).map(({ entity }) => String(within(entity, 'name')).includes(text)),
    },
  };
}

function listOf(value: unknown): readonly Tree[] {
  return Array.isArray(value) ? value.filter(isTree) : [];
}
