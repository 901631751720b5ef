// $p0 = 50
// $p1 = 2
// $p2 = 2022
// $p3 = ["isac:ict-isac"]
// $p4 = ["MINISTRY","ISAC","ORGANIZATION"]
// $p5 = 200
RETURN
  head(COLLECT {
    CALL () {
      MATCH (node:Node&Entity)
      WHERE node.id IN $p3
      RETURN collect(node) AS level0
    }
    CALL (level0) {
      UNWIND CASE WHEN $p1 >= 1 THEN level0 ELSE [] END AS near
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
      RETURN collect(DISTINCT node) AS level1
    }
    CALL (level1) {
      UNWIND CASE WHEN $p1 >= 2 THEN level1 ELSE [] END AS near
      WITH near
      WHERE COUNT { (near)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } <= $p5
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
      RETURN collect(DISTINCT node) AS level2
    }
    CALL (level2) {
      UNWIND CASE WHEN $p1 >= 3 THEN level2 ELSE [] END AS near
      WITH near
      WHERE COUNT { (near)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } <= $p5
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
      RETURN collect(DISTINCT node) AS level3
    }
    CALL (level3) {
      UNWIND CASE WHEN $p1 >= 4 THEN level3 ELSE [] END AS near
      WITH near
      WHERE COUNT { (near)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } <= $p5
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
      RETURN collect(DISTINCT node) AS level4
    }
    CALL (level4) {
      UNWIND CASE WHEN $p1 >= 5 THEN level4 ELSE [] END AS near
      WITH near
      WHERE COUNT { (near)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } <= $p5
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
      RETURN collect(DISTINCT node) AS level5
    }
    CALL (level5) {
      UNWIND CASE WHEN $p1 >= 6 THEN level5 ELSE [] END AS near
      WITH near
      WHERE COUNT { (near)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } <= $p5
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
      RETURN collect(DISTINCT node) AS level6
    }
    WITH [level0, level1, level2, level3, level4, level5, level6] AS levels
    UNWIND range(0, 6) AS distance
    UNWIND levels[distance] AS node
    WITH node, min(distance) AS distance
    WITH node, distance, COUNT {
      MATCH (node)-[d:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-()
      WHERE d.fiscalYear >= $p2
      RETURN d
    } AS degree
    ORDER BY distance, degree DESC, node.id
    WITH collect(node) AS found
    WITH found, found[..$p0] AS shown
    RETURN [
      size(found),
      COUNT {
        CALL (found) {
          UNWIND found AS a
          MATCH (a)-[r:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]->(b)
          WHERE b IN found AND r.fiscalYear >= $p2
          RETURN a, b, r, r.id AS edge, type(r) AS kind, 1.0 AS weight, [year IN [r.fiscalYear] WHERE year IS NOT NULL] AS years
          UNION ALL
          UNWIND found AS a
          MATCH (a:Ministry)-[:RESPONSIBLE_FOR]->(:Measure)-[r:INVOLVES]->(b:Actor)
          WHERE b IN found AND r.fiscalYear >= $p2
          WITH DISTINCT a, b
          RETURN a, b, null AS r, 'involves:' + a.id + ':' + b.id AS edge, 'INVOLVES' AS kind,
            toFloat(COUNT {
            MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)-[s:INVOLVES]->(b)
            WHERE s.fiscalYear >= $p2
            RETURN DISTINCT measure
          }) AS weight,
            COLLECT {
            MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)-[s:INVOLVES]->(b)
            WHERE s.fiscalYear >= $p2
            WITH s.fiscalYear AS year
            WHERE year IS NOT NULL
            RETURN DISTINCT year
            ORDER BY year
          } AS years
        }
        RETURN edge
      },
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
        CALL (shown) {
          UNWIND shown AS a
          MATCH (a)-[r:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]->(b)
          WHERE b IN shown AND r.fiscalYear >= $p2
          RETURN a, b, r, r.id AS edge, type(r) AS kind, 1.0 AS weight, [year IN [r.fiscalYear] WHERE year IS NOT NULL] AS years
          UNION ALL
          UNWIND shown AS a
          MATCH (a:Ministry)-[:RESPONSIBLE_FOR]->(:Measure)-[r:INVOLVES]->(b:Actor)
          WHERE b IN shown AND r.fiscalYear >= $p2
          WITH DISTINCT a, b
          RETURN a, b, null AS r, 'involves:' + a.id + ':' + b.id AS edge, 'INVOLVES' AS kind,
            toFloat(COUNT {
            MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)-[s:INVOLVES]->(b)
            WHERE s.fiscalYear >= $p2
            RETURN DISTINCT measure
          }) AS weight,
            COLLECT {
            MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)-[s:INVOLVES]->(b)
            WHERE s.fiscalYear >= $p2
            WITH s.fiscalYear AS year
            WHERE year IS NOT NULL
            RETURN DISTINCT year
            ORDER BY year
          } AS years
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
        CALL (shown) {
          UNWIND shown AS a
          MATCH (a)-[r:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]->(b)
          WHERE b IN shown AND r.fiscalYear >= $p2
          RETURN a, b, r, r.id AS edge, type(r) AS kind, 1.0 AS weight, [year IN [r.fiscalYear] WHERE year IS NOT NULL] AS years
          UNION ALL
          UNWIND shown AS a
          MATCH (a:Ministry)-[:RESPONSIBLE_FOR]->(:Measure)-[r:INVOLVES]->(b:Actor)
          WHERE b IN shown AND r.fiscalYear >= $p2
          WITH DISTINCT a, b
          RETURN a, b, null AS r, 'involves:' + a.id + ':' + b.id AS edge, 'INVOLVES' AS kind,
            toFloat(COUNT {
            MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)-[s:INVOLVES]->(b)
            WHERE s.fiscalYear >= $p2
            RETURN DISTINCT measure
          }) AS weight,
            COLLECT {
            MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)-[s:INVOLVES]->(b)
            WHERE s.fiscalYear >= $p2
            WITH s.fiscalYear AS year
            WHERE year IS NOT NULL
            RETURN DISTINCT year
            ORDER BY year
          } AS years
        }
        WITH *
        ORDER BY edge
        RETURN [a.id, b.id, weight]
      }
    ]
  }) AS f0
