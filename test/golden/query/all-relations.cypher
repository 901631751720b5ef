// $p0 = 0.5
// $p1 = ["ISAC"]
// $p2 = ["ISAC"]
// $p3 = 20
RETURN
  COLLECT {
    CALL () {
      MATCH (n0)-[r2:FUNDS]->(n1)
      WHERE r2.id IS NOT NULL AND r2.confidence >= $p0 AND (n0.type IN $p1 OR n1.type IN $p2)
      RETURN r2
      ORDER BY r2.id
      LIMIT $p3
      UNION ALL
      MATCH (n0)-[r2:SUPPORTS]->(n1)
      WHERE r2.id IS NOT NULL AND r2.confidence >= $p0 AND (n0.type IN $p1 OR n1.type IN $p2)
      RETURN r2
      ORDER BY r2.id
      LIMIT $p3
    }
    WITH r2
    ORDER BY r2.id
    LIMIT $p3
    WITH r2, startNode(r2) AS n3, endNode(r2) AS n4
    RETURN [r2.id, type(r2)]
  } AS f0
