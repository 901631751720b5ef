// $p0 = "document:cybersecurity-2024/000161/02/000001/measure:cybersecurity-2024:p161:ウ"
// $p1 = 51
RETURN
  COUNT { (n0:Measure) } AS f0,
  COLLECT {
    MATCH (n0:Measure)
    WHERE n0.sortKey > $p0
    WITH n0
    ORDER BY n0.sortKey
    LIMIT $p1
    RETURN [
      n0.id,
      coalesce(n0.nameJa, n0.nameEn),
      COLLECT {
        MATCH (n0)<-[:RESPONSIBLE_FOR]-(n1:Ministry)
        WITH DISTINCT n1
        ORDER BY n1.sortKey
        RETURN [n1.id, coalesce(n1.nameJa, n1.nameEn)]
      },
      COLLECT {
        MATCH (n0)-[:TOWARDS]->(n2:Goal)
        WITH n2
        LIMIT 1
        RETURN [n2.number, coalesce(n2.nameEn, n2.nameJa)]
      },
      n0.sortKey
    ]
  } AS f1
