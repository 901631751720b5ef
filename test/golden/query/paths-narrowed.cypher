// $p0 = 3
// $p1 = 0.5
// $p2 = "ministry:mic"
// $p3 = "isac:us-comm-isac"
// $p4 = "2024-01-01"
// $p5 = "2024-12-31"
// $p6 = 2
// $p7 = 4
// $p8 = 5000
// $p9 = 1000
// $p10 = "2024-01-01"
// $p11 = "2024-12-31"
RETURN
  COLLECT {
    WITH reduce(
      search = [COLLECT { MATCH (node:Node {id: $p2}) WHERE node:Entity RETURN [node] }, COLLECT { MATCH (node:Node {id: $p3}) WHERE node:Entity RETURN [node] }, [], 0],
      length IN range(1, $p6) | CASE WHEN search[3] >= $p7 THEN search ELSE head(COLLECT {
        WITH length, search[0] AS halves, search[1] AS others, search[2] AS levels, search[3] AS known, head(head(search[1])) AS farEnd
        WITH length, others, levels, known, farEnd, [other IN others | other[-1]] AS tips, COLLECT {
          UNWIND halves AS half
          WITH half, half[-1] AS tip
          WHERE tip <> farEnd
          CALL (half, tip, farEnd) {
            MATCH (tip)-[r0:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS WHERE r0.confidence >= $p1 AND (r0.validFrom IS NULL OR r0.validFrom <= $p5) AND (r0.validTo IS NULL OR r0.validTo >= $p4 OR $p4 STARTS WITH r0.validTo)]-(farEnd)
            RETURN farEnd AS next
            UNION ALL
            MATCH (tip)-[r0:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS WHERE r0.confidence >= $p1 AND (r0.validFrom IS NULL OR r0.validFrom <= $p5) AND (r0.validTo IS NULL OR r0.validTo >= $p4 OR $p4 STARTS WITH r0.validTo)]-(next:Entity)
            WHERE NOT next IN half
              AND NOT next:Strategy|Goal
            RETURN next
          }
          RETURN DISTINCT half + [next] AS half
          LIMIT $p8
        } AS tried
        WITH length, others, levels, known, tips, size(tried) AS looked, COLLECT {
          UNWIND tried AS half
          WITH half, half[-1] AS next
          WHERE next = farEnd OR COUNT { (next)--() } <= $p9 OR COUNT { (next)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } <= $p9
          RETURN half
        } AS longer
        RETURN [
          others,
          longer,
          levels + [[longer, others, looked >= $p8 OR (size(longer) < looked AND $p6 > length)]],
          known + size([half IN [half IN longer WHERE half[-1] IN tips][..4 * $p7] WHERE any(other IN others WHERE other[-1] = half[-1] AND none(node IN other[..-1] WHERE node IN half))])
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
      LIMIT $p8
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined, size(pairs) >= $p8 AS isCut
    }
    WITH collect(joined) AS found, collect(level[2] OR isCut) AS cuts
    WITH true IN cuts AS isCut, COLLECT {
      UNWIND found AS joined
      UNWIND joined AS path
      WITH CASE path[0].id WHEN $p2 THEN path ELSE reverse(path) END AS path
      WITH path, size([node IN path[1..-1] WHERE NOT node:Actor]) AS others, [node IN path | node.id] AS ids
      ORDER BY size(path), others, ids
      LIMIT $p7
      RETURN path
    } AS paths
    RETURN [
      COLLECT {
        UNWIND paths[..$p0] AS path
        WITH path, COLLECT {
          UNWIND range(0, size(path) - 2) AS i6
          WITH i6, path[i6] AS n7, path[i6 + 1] AS n5
          CALL (n7, n5) {
            MATCH (n7)-[r8:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS WHERE r8.confidence >= $p1 AND (r8.validFrom IS NULL OR r8.validFrom <= $p11) AND (r8.validTo IS NULL OR r8.validTo >= $p10 OR $p10 STARTS WITH r8.validTo)]-(n5)
            WITH r8, EXISTS { MATCH (:Node {id: r8.measureId})-[:HAS_ENTRY]->(entry:MeasureEntry) WHERE entry.kind = 'RESULT' AND entry.fiscalYear = r8.fiscalYear } AS cameAbout
            RETURN r8
            ORDER BY CASE r8.origin WHEN 'EXTRACTED' THEN 0 WHEN 'CURATED' THEN 1 ELSE 2 END, cameAbout DESC, coalesce(r8.fiscalYear, 0) DESC, r8.confidence DESC, r8.id
            LIMIT 1
          }
          WITH i6, r8
          ORDER BY i6
          RETURN r8
        } AS steps
        RETURN [
          COLLECT {
            UNWIND range(0, size(steps) - 1) AS i1
            WITH i1, steps[i1] AS r4
            WITH i1, r4, startNode(r4) AS n2, endNode(r4) AS n3
            ORDER BY i1
            RETURN [type(r4)]
          }
        ]
      }
    ]
  } AS f0
