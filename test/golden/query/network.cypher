// $p0 = 50
// $p1 = 2
// $p2 = 2022
// $p3 = ["isac:ict-isac"]
// $p4 = ["MINISTRY","ISAC","ORGANIZATION"]
// $p5 = 200
RETURN
  head(COLLECT {
    WITH reduce(
      levels = [COLLECT {
        MATCH (node:Node&Entity)
        WHERE node.id IN $p3
        RETURN node
      }],
      level IN range(1, $p1) | levels + [[node IN COLLECT {
        UNWIND last(levels) AS near
        WITH near
        WHERE level = 1 OR COUNT { (near)--() } <= $p5 OR COUNT { (near)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } <= $p5
        CALL (near) {
          MATCH (near)-[r:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-(node)
          WHERE r.fiscalYear >= $p2 AND node.type IN $p4 AND NOT node:Measure
          RETURN DISTINCT node
          UNION
          MATCH (near:Ministry)-[:RESPONSIBLE_FOR]->(:Measure)-[r:INVOLVES]->(node:Actor)
          WHERE r.fiscalYear >= $p2 AND node.type IN $p4 AND NOT node:Measure
          RETURN DISTINCT node
          UNION
          MATCH (near:Actor)<-[r:INVOLVES]-(:Measure)<-[:RESPONSIBLE_FOR]-(node:Ministry)
          WHERE r.fiscalYear >= $p2 AND node.type IN $p4 AND NOT node:Measure
          RETURN DISTINCT node
        }
        RETURN DISTINCT node
      } WHERE NOT node IN levels[level - 1] AND (level = 1 OR NOT node IN levels[level - 2])]]
    ) AS levels
    UNWIND range(0, size(levels) - 1) AS distance
    UNWIND levels[distance] AS node
    OPTIONAL MATCH (node)-[d:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-()
    WHERE d.fiscalYear >= $p2
    WITH node, distance, count(d) AS degree
    ORDER BY distance, degree DESC, node.id
    WITH collect(node) AS found
    WITH found, found[..$p0] AS shown
    CALL (found) {
      UNWIND [a IN found WHERE a:Ministry] AS a
      MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)
      MATCH (measure)-[r:INVOLVES]->(b:Actor)
      WHERE b IN found AND r.fiscalYear >= $p2
      WITH a, b, toFloat(count(DISTINCT measure)) AS weight, collect(DISTINCT r.fiscalYear) AS years
      RETURN collect([a, b, weight, years]) AS shared
    }
    RETURN [
      size(found),
      COUNT {
        UNWIND found AS a
        MATCH (a)-[r:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]->(b)
        WHERE b IN found AND r.fiscalYear >= $p2
        RETURN r
      } + size(shared),
      size(found) > $p0,
      COLLECT {
        UNWIND shown AS node
        RETURN [
          node.id,
          node.type,
          coalesce(node.nameJa, node.nameEn),
          COUNT {
            MATCH (node)-[d:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-()
            WHERE d.fiscalYear >= $p2
            RETURN d
          }
        ]
      },
      COLLECT {
        CALL (shown, shared) {
          UNWIND shown AS a
          MATCH (a)-[r:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]->(b)
          WHERE b IN shown AND r.fiscalYear >= $p2
          RETURN a, b, r, r.id AS edge, type(r) AS kind, 1.0 AS weight, [year IN [r.fiscalYear] WHERE year IS NOT NULL] AS years
          UNION ALL
          UNWIND [pair IN shared WHERE pair[0] IN shown AND pair[1] IN shown] AS pair
          WITH pair[0] AS a, pair[1] AS b, pair[2] AS weight, pair[3] AS unsorted
          RETURN a, b, null AS r, 'involves:' + a.id + ':' + b.id AS edge, 'INVOLVES' AS kind, weight,
            COLLECT { UNWIND unsorted AS year RETURN year ORDER BY year } AS years
        }
        WITH *
        ORDER BY edge
        RETURN [
          edge,
          a.id,
          b.id,
          kind,
          weight,
          years,
          CASE WHEN r IS NOT NULL THEN
            [
              r.origin,
              [
                CASE WHEN a:Event THEN 0 WHEN a:Goal THEN 1 WHEN a:Instrument THEN 2 WHEN a:Isac THEN 3 WHEN a:Measure THEN 4 WHEN a:Ministry THEN 5 WHEN a:Organization THEN 6 WHEN a:Sector THEN 7 WHEN a:Strategy THEN 8 END,
                a.id
              ]
            ]
          END
        ]
      },
      COLLECT {
        CALL (shown, shared) {
          UNWIND shown AS a
          MATCH (a)-[r:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]->(b)
          WHERE b IN shown AND r.fiscalYear >= $p2
          RETURN a, b, r, r.id AS edge, type(r) AS kind, 1.0 AS weight, [year IN [r.fiscalYear] WHERE year IS NOT NULL] AS years
          UNION ALL
          UNWIND [pair IN shared WHERE pair[0] IN shown AND pair[1] IN shown] AS pair
          WITH pair[0] AS a, pair[1] AS b, pair[2] AS weight, pair[3] AS unsorted
          RETURN a, b, null AS r, 'involves:' + a.id + ':' + b.id AS edge, 'INVOLVES' AS kind, weight,
            COLLECT { UNWIND unsorted AS year RETURN year ORDER BY year } AS years
        }
        WITH *
        ORDER BY edge
        RETURN [a.id, b.id, weight]
      }
    ]
  }) AS f0
