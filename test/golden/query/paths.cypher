// $p0 = 3
// $p1 = "ministry:mic"
// $p2 = "isac:us-comm-isac"
// $p3 = 2
// $p4 = 4
// $p5 = 5000
// $p6 = 1000
RETURN
  COLLECT {
    WITH COLLECT { MATCH (node:Node {id: $p1}) WHERE node:Entity RETURN [node] } AS forward0, COLLECT { MATCH (node:Node {id: $p2}) WHERE node:Entity RETURN [node] } AS backward0
    WITH forward0, backward0, forward0[0][0] AS start, backward0[0][0] AS goal, [] AS found0, false AS isCut0
    CALL (forward0, goal, found0) {
      UNWIND CASE WHEN size(found0) < $p4 AND $p3 >= 1 THEN forward0 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> goal
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = goal OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> goal AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS forward1, count(*) AS tried
      RETURN forward1, tried >= $p5 OR (size(forward1) < tried AND $p3 > 1) AS isCutGrown1
    }
    CALL (forward1, backward0) {
      UNWIND [half IN forward1 | [half[-1], half, null]] + [half IN backward0 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined1, size(pairs) >= $p5 AS isCutJoined1
    }
    WITH start, goal, forward1, backward0, found0 + joined1 AS found1, isCut0 OR isCutGrown1 OR isCutJoined1 AS isCut1
    CALL (backward0, start, found1) {
      UNWIND CASE WHEN size(found1) < $p4 AND $p3 >= 2 THEN backward0 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> start
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = start OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> start AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS backward2, count(*) AS tried
      RETURN backward2, tried >= $p5 OR (size(backward2) < tried AND $p3 > 2) AS isCutGrown2
    }
    CALL (forward1, backward2) {
      UNWIND [half IN forward1 | [half[-1], half, null]] + [half IN backward2 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined2, size(pairs) >= $p5 AS isCutJoined2
    }
    WITH start, goal, forward1, backward2, found1 + joined2 AS found2, isCut1 OR isCutGrown2 OR isCutJoined2 AS isCut2
    CALL (forward1, goal, found2) {
      UNWIND CASE WHEN size(found2) < $p4 AND $p3 >= 3 THEN forward1 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> goal
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = goal OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> goal AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS forward3, count(*) AS tried
      RETURN forward3, tried >= $p5 OR (size(forward3) < tried AND $p3 > 3) AS isCutGrown3
    }
    CALL (forward3, backward2) {
      UNWIND [half IN forward3 | [half[-1], half, null]] + [half IN backward2 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined3, size(pairs) >= $p5 AS isCutJoined3
    }
    WITH start, goal, forward3, backward2, found2 + joined3 AS found3, isCut2 OR isCutGrown3 OR isCutJoined3 AS isCut3
    CALL (backward2, start, found3) {
      UNWIND CASE WHEN size(found3) < $p4 AND $p3 >= 4 THEN backward2 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> start
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = start OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> start AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS backward4, count(*) AS tried
      RETURN backward4, tried >= $p5 OR (size(backward4) < tried AND $p3 > 4) AS isCutGrown4
    }
    CALL (forward3, backward4) {
      UNWIND [half IN forward3 | [half[-1], half, null]] + [half IN backward4 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined4, size(pairs) >= $p5 AS isCutJoined4
    }
    WITH start, goal, forward3, backward4, found3 + joined4 AS found4, isCut3 OR isCutGrown4 OR isCutJoined4 AS isCut4
    CALL (forward3, goal, found4) {
      UNWIND CASE WHEN size(found4) < $p4 AND $p3 >= 5 THEN forward3 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> goal
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = goal OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> goal AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS forward5, count(*) AS tried
      RETURN forward5, tried >= $p5 OR (size(forward5) < tried AND $p3 > 5) AS isCutGrown5
    }
    CALL (forward5, backward4) {
      UNWIND [half IN forward5 | [half[-1], half, null]] + [half IN backward4 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined5, size(pairs) >= $p5 AS isCutJoined5
    }
    WITH start, goal, forward5, backward4, found4 + joined5 AS found5, isCut4 OR isCutGrown5 OR isCutJoined5 AS isCut5
    CALL (backward4, start, found5) {
      UNWIND CASE WHEN size(found5) < $p4 AND $p3 >= 6 THEN backward4 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> start
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = start OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> start AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS backward6, count(*) AS tried
      RETURN backward6, tried >= $p5 OR (size(backward6) < tried AND $p3 > 6) AS isCutGrown6
    }
    CALL (forward5, backward6) {
      UNWIND [half IN forward5 | [half[-1], half, null]] + [half IN backward6 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined6, size(pairs) >= $p5 AS isCutJoined6
    }
    WITH start, goal, forward5, backward6, found5 + joined6 AS found6, isCut5 OR isCutGrown6 OR isCutJoined6 AS isCut6
    CALL (forward5, goal, found6) {
      UNWIND CASE WHEN size(found6) < $p4 AND $p3 >= 7 THEN forward5 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> goal
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = goal OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> goal AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS forward7, count(*) AS tried
      RETURN forward7, tried >= $p5 OR (size(forward7) < tried AND $p3 > 7) AS isCutGrown7
    }
    CALL (forward7, backward6) {
      UNWIND [half IN forward7 | [half[-1], half, null]] + [half IN backward6 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined7, size(pairs) >= $p5 AS isCutJoined7
    }
    WITH start, goal, forward7, backward6, found6 + joined7 AS found7, isCut6 OR isCutGrown7 OR isCutJoined7 AS isCut7
    CALL (backward6, start, found7) {
      UNWIND CASE WHEN size(found7) < $p4 AND $p3 >= 8 THEN backward6 ELSE [] END AS half
      WITH half, half[-1] AS tip
      WHERE tip <> start
      MATCH (tip)-[:MEETS_WITH|SUPPORTS]-(next:Entity)
      WHERE NOT next IN half
        AND (next = start OR NOT next:Strategy|Goal)
      WITH DISTINCT half, next
      LIMIT $p5
      WITH half, next, next <> start AND COUNT { (next)-[:MEETS_WITH|SUPPORTS]-() } > $p6 AS isHub
      WITH collect(CASE WHEN isHub THEN null ELSE half + [next] END) AS backward8, count(*) AS tried
      RETURN backward8, tried >= $p5 OR (size(backward8) < tried AND $p3 > 8) AS isCutGrown8
    }
    CALL (forward7, backward8) {
      UNWIND [half IN forward7 | [half[-1], half, null]] + [half IN backward8 | [half[-1], null, half]] AS half
      WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
      UNWIND nears AS near
      UNWIND fars AS far
      WITH near, far
      LIMIT $p5
      WITH collect([near, far]) AS pairs
      RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined8, size(pairs) >= $p5 AS isCutJoined8
    }
    WITH start, goal, forward7, backward8, found7 + joined8 AS found8, isCut7 OR isCutGrown8 OR isCutJoined8 AS isCut8
    WITH isCut8 AS isCut, COLLECT {
      UNWIND found8 AS path
      WITH path, size([node IN path[1..-1] WHERE NOT node:Actor]) AS others, [node IN path | node.id] AS ids
      ORDER BY size(path), others, ids
      LIMIT $p4
      RETURN path
    } AS paths
    RETURN [
      isCut OR size(paths) > $p0,
      COLLECT {
        UNWIND paths[..$p0] AS path
        RETURN [
          size(path) - 1,
          COLLECT {
            UNWIND range(0, size(path) - 2) AS i3
            WITH i3, path[i3] AS n0, path[i3 + 1] AS n1
            CALL (n0, n1) {
              MATCH (n0)-[r2:MEETS_WITH|SUPPORTS]-(n1)
              WITH r2, EXISTS { MATCH (:Node {id: r2.measureId})-[:HAS_ENTRY]->(entry:MeasureEntry) WHERE entry.kind = 'RESULT' AND entry.fiscalYear = r2.fiscalYear } AS cameAbout
              RETURN r2
              ORDER BY CASE r2.origin WHEN 'EXTRACTED' THEN 0 WHEN 'CURATED' THEN 1 ELSE 2 END, cameAbout DESC, coalesce(r2.fiscalYear, 0) DESC, r2.confidence DESC, r2.id
              LIMIT 1
            }
            WITH i3, n0, n1, r2
            ORDER BY i3
            RETURN [
              [n0.id, n0.marker, n0.page, coalesce(n0.nameJa, n0.nameEn), n0:Measure],
              [n1.id, n1.marker, n1.page, coalesce(n1.nameJa, n1.nameEn), n1:Measure],
              type(r2), startNode(r2) = n0,
              r2.fiscalYear, r2.date, r2.place,
              head(COLLECT {
                MATCH (n4:Node {id: r2.measureId})
                WHERE n4:Measure
                RETURN [n4.id, n4.marker, n4.page, coalesce(n4.nameJa, n4.nameEn)]
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
            UNWIND range(0, size(path) - 2) AS i10
            WITH i10, path[i10] AS n7, path[i10 + 1] AS n8
            CALL (n7, n8) {
              MATCH (n7)-[r9:MEETS_WITH|SUPPORTS]-(n8)
              WITH r9, EXISTS { MATCH (:Node {id: r9.measureId})-[:HAS_ENTRY]->(entry:MeasureEntry) WHERE entry.kind = 'RESULT' AND entry.fiscalYear = r9.fiscalYear } AS cameAbout
              RETURN r9
              ORDER BY CASE r9.origin WHEN 'EXTRACTED' THEN 0 WHEN 'CURATED' THEN 1 ELSE 2 END, cameAbout DESC, coalesce(r9.fiscalYear, 0) DESC, r9.confidence DESC, r9.id
              LIMIT 1
            }
            WITH i10, r9, startNode(r9) AS n11, endNode(r9) AS n12
            ORDER BY i10
            RETURN [type(r9)]
          }
        ]
      }
    ]
  } AS f0
