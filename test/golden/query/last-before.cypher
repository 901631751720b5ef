// $p0 = 4
RETURN
  COLLECT {
    MATCH (n0:Measure)
    WITH n0
    ORDER BY n0.page DESC, n0.sortKey DESC
    LIMIT $p0
    RETURN [n0.marker, n0.page, n0.sortKey]
  } AS f0
