// $p0 = "JP"
// $p1 = 12
// $p2 = "金融庁/ministry:fsa"
// $p3 = 11
RETURN
  COLLECT {
    MATCH (n0:Actor)
    WHERE n0.country = $p0
    WITH n0, CASE
    WHEN n0:Isac|Organization THEN COUNT {
      MATCH (n0)<-[:INVOLVES]-(n4:Measure)
      RETURN DISTINCT n4
    }
    WHEN n0:Ministry THEN COUNT {
      MATCH (n0)-[:RESPONSIBLE_FOR]->(n5:Measure)
      RETURN DISTINCT n5
    }
    END AS k3
    WHERE (k3 < $p1 OR (k3 = $p1 AND n0.sortKey > $p2))
    ORDER BY k3 DESC, n0.sortKey
    LIMIT $p3
    RETURN [
      CASE WHEN n0:Isac THEN 0 WHEN n0:Ministry THEN 1 WHEN n0:Organization THEN 2 END,
      coalesce(n0.nameJa, n0.nameEn),
      CASE WHEN n0:Isac|Organization THEN COUNT {
        MATCH (n0)<-[:INVOLVES]-(n1:Measure)
        RETURN DISTINCT n1
      } END,
      CASE WHEN n0:Ministry THEN COUNT {
        MATCH (n0)-[:RESPONSIBLE_FOR]->(n2:Measure)
        RETURN DISTINCT n2
      } END,
      k3,
      n0.sortKey
    ]
  } AS f0
