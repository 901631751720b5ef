// $p0 = ["NEW"]
// $p1 = ["ministry:a"]
// $p2 = 20
RETURN
  COUNT {
    MATCH (n1:Ministry)
    WHERE n1:Node AND n1.id IN $p1
    WITH DISTINCT n1
    MATCH (n0:Measure)<-[:RESPONSIBLE_FOR]-(n1)
    WHERE n0.status IN $p0
    WITH DISTINCT n0
    RETURN n0
  } AS f0,
  COLLECT {
    CALL () {
      MATCH (n1:Ministry)
      WHERE n1:Node AND n1.id IN $p1
      RETURN collect(n1) AS x2, sum(COUNT { (n1)-[:RESPONSIBLE_FOR]->() }) AS d3
    }
    WITH x2, CASE WHEN d3 * d3 <= 4 * $p2 * COUNT { (n0:Measure) } THEN null ELSE '' END AS k4
    CALL (x2, k4) {
      UNWIND CASE WHEN k4 IS NULL THEN x2 END AS n1
      MATCH (n0:Measure)<-[:RESPONSIBLE_FOR]-(n1)
      WHERE n0.status IN $p0
      WITH DISTINCT n0
      ORDER BY n0.sortKey
      LIMIT $p2
      RETURN n0
      UNION ALL
      MATCH (n0:Measure)
      WHERE n0.sortKey >= k4 AND n0.status IN $p0 AND EXISTS {
        MATCH (n0)<-[:RESPONSIBLE_FOR]-(n1:Ministry)
        WHERE n1:Node AND n1.id IN $p1
        RETURN n1
      }
      WITH n0
      ORDER BY n0.sortKey
      LIMIT $p2
      RETURN n0
    }
    WITH n0
    ORDER BY n0.sortKey
    LIMIT $p2
    RETURN [n0.id]
  } AS f1
