// $p0 = "2024-01-01"
// $p1 = "2024-01-31"
// $p2 = 2
RETURN
  COLLECT {
    MATCH (n0:Ministry)
    WHERE n0.sortKey IS NOT NULL
    WITH n0
    ORDER BY n0.sortKey
    LIMIT $p2
    RETURN [
      n0.id,
      coalesce(n0.nameJa, n0.nameEn),
      COLLECT {
        MATCH (n0)-[:OVERSEES]->(n1:Sector)
        WITH DISTINCT n1
        ORDER BY n1.sortKey
        RETURN [n1.id, coalesce(n1.nameJa, n1.nameEn)]
      },
      coalesce(n0.nameEn, n0.nameJa),
      coalesce(head(COLLECT {
        MATCH (n0)-[:HAS_ALIAS]->(n2:Alias)
        WHERE n2.kind = 'FORMER' AND coalesce(n2.language, 'JA') = 'JA'
          AND (n2.validFrom IS NOT NULL OR n2.validTo IS NOT NULL)
          AND (n2.validFrom IS NULL OR n2.validFrom <= $p1)
          AND (n2.validTo IS NULL OR n2.validTo >= $p0 OR $p0 STARTS WITH n2.validTo)
        WITH n2
        ORDER BY coalesce(n2.validFrom, '') DESC, n2.name
        LIMIT 1
        RETURN n2.name
      }), coalesce(n0.nameJa, n0.nameEn))
    ]
  } AS f0
