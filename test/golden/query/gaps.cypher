// $p0 = 100
RETURN
  COLLECT {
    CALL () {
      CALL () {
        MATCH (node:Sector)
        WHERE NOT EXISTS { MATCH (node)<-[:COVERS]-(isac:Isac) WHERE isac.country = 'JP' }
        RETURN node, null AS year
      }
      WITH node, year
      ORDER BY node.sortKey, node.id, year
      WITH collect([node, year]) AS found
      UNWIND found[..$p0] AS gap
      RETURN 0 AS place, gap[0] AS entity, gap[1] AS year, size(found) AS total
      UNION ALL
      CALL () {
        MATCH (node:Measure)
        WHERE node.isComplete
        MATCH (node)-[:HAS_ENTRY]->(plan:MeasureEntry {kind: 'PLAN'})
        WHERE plan.fiscalYear < coalesce(head(COLLECT { MATCH (node)-[:IN_DOCUMENT]->(document:Document) RETURN document.fiscalYear }), node.fiscalYears[-1])
          AND NOT EXISTS { MATCH (node)-[:HAS_ENTRY]->(result:MeasureEntry {kind: 'RESULT'}) WHERE result.fiscalYear = plan.fiscalYear }
        RETURN DISTINCT node, plan.fiscalYear AS year
      }
      WITH node, year
      ORDER BY node.sortKey, node.id, year
      WITH collect([node, year]) AS found
      UNWIND found[..$p0] AS gap
      RETURN 4 AS place, gap[0] AS entity, gap[1] AS year, size(found) AS total
    }
    WITH place, entity, year, total
    ORDER BY place, entity.sortKey, entity.id, year
    RETURN [place, coalesce(entity.nameJa, entity.nameEn), entity.marker, entity.page, year, entity.id, total]
  } AS f0
