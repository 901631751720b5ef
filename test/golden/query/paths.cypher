// $p0 = 3
// $p1 = "ministry:mic"
// $p2 = "isac:us-comm-isac"
// $p3 = 2
// $p4 = 4
// $p5 = 5000
// $p6 = 1000
RETURN
  COLLECT {
    WITH reduce(
      search = [COLLECT { MATCH (node:Node {id: $p1}) WHERE node:Entity RETURN [node] }, COLLECT { MATCH (node:Node {id: $p2}) WHERE node:Entity RETURN [node] }, [], 0],
      length IN range(1, $p3) | CASE WHEN search[3] >= $p4 THEN search ELSE head(COLLECT {
        WITH length, search[0] AS halves, search[1] AS others, search[2] AS levels, search[3] AS known, head(head(search[1])) AS farEnd
        WITH length, others, levels, known, farEnd, [other IN others | other[-1]] AS tips, COLLECT {
          UNWIND halves AS half
          WITH half, half[-1] AS tip
          WHERE tip <> farEnd
          CALL (half, tip, farEnd) {
            MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(farEnd)
            RETURN farEnd AS next
            UNION ALL
            MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
            WHERE NOT next IN half
              AND NOT next:Strategy|Goal
            RETURN next
          }
          RETURN DISTINCT half + [next] AS half
          LIMIT $p5
        } AS tried
        WITH length, others, levels, known, tips, size(tried) AS looked, COLLECT {
          UNWIND tried AS half
          WITH half, half[-1] AS next
          WHERE next = farEnd OR COUNT { (next)--() } <= $p6 OR COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } <= $p6
          RETURN half
        } AS longer
        RETURN [
          others,
          longer,
          levels + [[longer, others, looked >= $p5 OR (size(longer) < looked AND $p3 > length)]],
          known + size([half IN [half IN longer WHERE half[-1] IN tips][..4 * $p4] WHERE any(other IN others WHERE other[-1] = half[-1] AND none(node IN other[..-1] WHERE node IN half))])
        ]
      }) END
    ) AS search
    UNWIND search[2] AS level
    CALL (level) {
      UNWIND [half IN level[0] | [half[-1], half, null]] + [half IN level[1] | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined, size(pairs) >= $p5 AS isCut
    }
    WITH collect(joined) AS found, collect(level[2] OR isCut) AS cuts
    WITH true IN cuts AS isCut, COLLECT {
      UNWIND found AS joined
      UNWIND joined AS path
      WITH CASE path[0].id WHEN $p1 THEN path ELSE reverse(path) END AS path
      WITH path, size([node IN path[1..-1] WHERE NOT node:Actor]) AS others, [node IN path | node.id] AS ids
      ORDER BY size(path), others, ids
      LIMIT $p4
      RETURN path
    } AS paths
    RETURN [
      isCut OR size(paths) > $p0,
      COLLECT {
        UNWIND paths[..$p0] AS path
        WITH path, COLLECT {
          UNWIND range(0, size(path) - 2) AS i12
          WITH i12, path[i12] AS n13, path[i12 + 1] AS n11
          CALL (n13, n11) {
            MATCH (n13)-[r14:MEETS_WITH|SUPPORTS]-(n11)
            WITH r14, EXISTS { MATCH (:Node {id: r14.measureId})-[:HAS_ENTRY]->(entry:MeasureEntry) WHERE entry.kind = 'RESULT' AND entry.fiscalYear = r14.fiscalYear } AS cameAbout
            RETURN r14
            ORDER BY CASE r14.origin WHEN 'EXTRACTED' THEN 0 WHEN 'CURATED' THEN 1 ELSE 2 END, cameAbout DESC, coalesce(r14.fiscalYear, 0) DESC, r14.confidence DESC, r14.id
            LIMIT 1
          }
          WITH i12, r14
          ORDER BY i12
          RETURN r14
        } AS steps
        RETURN [
          size(path) - 1,
          COLLECT {
            UNWIND range(0, size(steps) - 1) AS i1
            WITH i1, path[i1] AS n3, path[i1 + 1] AS n0, steps[i1] AS r4
            ORDER BY i1
            RETURN [
              [n3.id, n3.marker, n3.page, coalesce(n3.nameJa, n3.nameEn), n3:Measure],
              [n0.id, n0.marker, n0.page, coalesce(n0.nameJa, n0.nameEn), n0:Measure],
              type(r4), startNode(r4) = n3,
              r4.fiscalYear, r4.date, r4.place,
              head(COLLECT {
                MATCH (n2:Node {id: r4.measureId})
                WHERE n2:Measure
                RETURN [n2.id, n2.marker, n2.page, coalesce(n2.nameJa, n2.nameEn)]
              })
            ]
          },
          COLLECT {
            UNWIND range(0, size(path) - 1) AS i5
            WITH i5, path[i5] AS n6
            ORDER BY i5
            RETURN [
              CASE WHEN n6:Event THEN 0 WHEN n6:Goal THEN 1 WHEN n6:Instrument THEN 2 WHEN n6:Isac THEN 3 WHEN n6:Measure THEN 4 WHEN n6:Ministry THEN 5 WHEN n6:Organization THEN 6 WHEN n6:Sector THEN 7 WHEN n6:Strategy THEN 8 END,
              n6.id
            ]
          },
          COLLECT {
            UNWIND range(0, size(steps) - 1) AS i7
            WITH i7, steps[i7] AS r10
            WITH i7, r10, startNode(r10) AS n8, endNode(r10) AS n9
            ORDER BY i7
            RETURN [type(r10)]
          }
        ]
      }
    ]
  } AS f0
