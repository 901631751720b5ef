// $p0 = "JP"
// $p1 = 12
// $p2 = "金融庁/ministry:fsa"
// $p3 = 11
RETURN
  COLLECT {
    MATCH (n0:Actor)
    WHERE n0.country = $p0
    WITH n0, CASE
    WHEN n0:Isac|Organization THEN COUNT { (n0)<-[:INVOLVES]-() } - COUNT { (n0)<-[:FURTHER_INVOLVES]-() }
    WHEN n0:Ministry THEN COUNT { (n0)-[:RESPONSIBLE_FOR]->() } - COUNT { (n0)-[:FURTHER_RESPONSIBLE_FOR]->() }
    END AS k3
    WHERE (k3 < $p1 OR (k3 = $p1 AND n0.sortKey > $p2))
    ORDER BY k3 DESC, n0.sortKey
    LIMIT $p3
    RETURN [
      CASE WHEN n0:Isac THEN 0 WHEN n0:Ministry THEN 1 WHEN n0:Organization THEN 2 END,
      coalesce(n0.nameJa, n0.nameEn),
      CASE WHEN n0:Isac|Organization THEN COUNT { (n0)<-[:INVOLVES]-() } - COUNT { (n0)<-[:FURTHER_INVOLVES]-() } END,
      CASE WHEN n0:Ministry THEN COUNT { (n0)-[:RESPONSIBLE_FOR]->() } - COUNT { (n0)-[:FURTHER_RESPONSIBLE_FOR]->() } END,
      k3,
      n0.sortKey
    ]
  } AS f0
