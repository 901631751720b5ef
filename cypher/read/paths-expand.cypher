// One relation further from one end of the paths that are looked for (src/query/paths/search-clauses.ts puts the levels together).
// halves: paths from one end, as lists of nodes; farEnd: the other end; found: the whole paths so far; longer, isCut: what this level gives.
// What has more than $degree relations is passed by, unless it is the other end; no more than $work halves are looked at.
// Cost: at most $work relations beyond what parallel relations and returns take, and the degree of what they lead to.
CALL (halves, farEnd, found) {
  UNWIND CASE WHEN size(found) < $wanted AND $maxLength >= $length THEN halves ELSE [] END AS half
  WITH half, half[-1] AS tip
  WHERE tip <> farEnd
  MATCH (tip)-[:KINDS]-(next:Entity)
  WHERE NOT next IN half
    AND (next = farEnd OR NOT next:Strategy|Goal)
  WITH DISTINCT half, next
  LIMIT $work
  WITH half, next, next <> farEnd AND COUNT { (next)-[:KINDS]-() } > $degree AS isHub
  WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS longer, count(*) AS tried
  RETURN longer, tried >= $work OR (size(longer) < tried AND $maxLength > $length) AS isCut
}
