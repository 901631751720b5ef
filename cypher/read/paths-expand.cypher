// One level more of a search for paths (src/query/paths/search-clauses.ts runs it level by level): the halves of one end grow by a relation.
// search: the halves that are to grow, as lists of nodes; those of the other end; the levels so far; how many paths they are known to hold.
// ALONG: a relation to walk along; KINDS: its kinds.
// RETURN is the next search: the ends have changed places, and `[longer, others, isCut]` is one level more.
// What has more than $degree relations is passed by, unless it is the other end; no more than $work halves are looked at. Of the paths
// that meet, $wanted are tried at most to see whether there are enough: an aggregate cannot stand inside reduce().
// Cost: at most $work relations beyond what parallel relations and returns take, and the degree of what they lead to.
WITH length, search[0] AS halves, search[1] AS others, search[2] AS levels, search[3] AS known, head(head(search[1])) AS farEnd
WITH length, others, levels, known, farEnd, [other IN others | other[-1]] AS tips, COLLECT {
  UNWIND halves AS half
  WITH half, half[-1] AS tip
  WHERE tip <> farEnd
  CALL (half, tip, farEnd) {
    MATCH (tip)-[ALONG]-(farEnd)
    RETURN farEnd AS next
    UNION ALL
    MATCH (tip)-[ALONG]-(next:Entity)
    WHERE NOT next IN half
      AND NOT next:Strategy|Goal
    RETURN next
  }
  RETURN DISTINCT half + [next] AS half
  LIMIT $work
} AS tried
WITH length, others, levels, known, tips, size(tried) AS looked, COLLECT {
  UNWIND tried AS half
  WITH half, half[-1] AS next
  WHERE next = farEnd OR COUNT { (next)--() } <= $degree OR COUNT { (next)-[:KINDS]-() } <= $degree
  RETURN half
} AS longer
RETURN [
  others,
  longer,
  levels + [[longer, others, looked >= $work OR (size(longer) < looked AND $maxLength > length)]],
  known + size([half IN [half IN longer WHERE half[-1] IN tips][..4 * $wanted] WHERE any(other IN others WHERE other[-1] = half[-1] AND none(node IN other[..-1] WHERE node IN half))])
]
