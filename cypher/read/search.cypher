// What a text may mean, each entity once, by how well it is met: a whole name, the beginning of one, words of one, words of a
// description or of an entry; among equals the better connected. An alias stands for its entity, an entry for its measure.
// A whole name begins with itself, and is the first of those that begin so: one look-up finds both.
// A name that is whole or begins so is worth 0.68 and more, words 0.6 at most, and connections count for 0.05: where enough names are
// found for the page, nobody need look for words.
// Parameters: search (key, prefix, names, latin, texts; src/query/search/search-input.ts), window (hits of each kind), limit
// (hits of the page). `$isOfTypes` is the condition on node that it is one of those asked for, `$below` the score behind which the
// page begins: what is sure to come behind it fills the page.
// Binds node and score, 0 to 1. Cost: index look-ups, and one step for each of at most six windows of hits.
CALL () {
  MATCH (node:Entity)
  WHERE node.nameKeyJa STARTS WITH $search.prefix
  WITH node, node.nameKeyJa AS name
  ORDER BY name
  LIMIT $window
  RETURN node, CASE name WHEN $search.key THEN 0.95 ELSE 0.7 + 0.1 * size($search.prefix) / size(name) END AS worth
  UNION ALL
  MATCH (node:Entity)
  WHERE node.nameKeyEn STARTS WITH $search.prefix
  WITH node, node.nameKeyEn AS name
  ORDER BY name
  LIMIT $window
  RETURN node, CASE name WHEN $search.key THEN 0.95 ELSE 0.7 + 0.1 * size($search.prefix) / size(name) END AS worth
  UNION ALL
  MATCH (alias:Alias)
  WHERE alias.key STARTS WITH $search.prefix
  WITH alias, alias.key AS name
  ORDER BY name
  LIMIT $window
  MATCH (alias)<-[:HAS_ALIAS]-(node:Entity)
  RETURN node, CASE
    WHEN name <> $search.key THEN 0.68 + 0.1 * size($search.prefix) / size(name)
    WHEN alias.kind = 'FORMER' THEN 0.88
    WHEN alias.kind = 'ABBREVIATION' THEN 0.9
    ELSE 0.93
  END AS worth
}
WITH node, max(worth) AS worth
WITH collect([node, worth]) AS named, count(CASE WHEN $isOfTypes AND worth + 0.05 < $below THEN 1 END) AS wanted
CALL (named, wanted) {
  UNWIND named AS hit
  RETURN hit[0] AS node, hit[1] AS worth
  UNION ALL
  WITH wanted
  WHERE wanted < $limit
  CALL () {
    UNWIND $search.names AS text
    CALL db.index.fulltext.queryNodes('search_names', text, {limit: $window}) YIELD node AS hit, score AS points
    OPTIONAL MATCH (hit)<-[:HAS_ALIAS]-(owner:Entity)
    RETURN coalesce(owner, hit) AS node, 0.4 + 0.2 * points / (points + 5) AS worth
    UNION ALL
    UNWIND $search.latin AS text
    CALL db.index.fulltext.queryNodes('search_names_latin', text, {limit: $window}) YIELD node AS hit, score AS points
    OPTIONAL MATCH (hit)<-[:HAS_ALIAS]-(owner:Entity)
    RETURN coalesce(owner, hit) AS node, 0.4 + 0.2 * points / (points + 5) AS worth
    UNION ALL
    UNWIND $search.texts AS text
    CALL db.index.fulltext.queryNodes('search_texts', text, {limit: $window}) YIELD node AS hit, score AS points
    OPTIONAL MATCH (hit)<-[:HAS_ENTRY]-(owner:Measure)
    RETURN coalesce(owner, hit) AS node, 0.3 * points / (points + 5) AS worth
  }
  RETURN node, worth
}
WITH node, max(worth) AS worth
WITH node, worth, COUNT { (node)--() } AS degree
WITH node, round(worth + 0.05 * degree / (degree + 20), 6) AS score
