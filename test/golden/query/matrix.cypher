// $p0 = 50
// $p1 = 2023
// $p2 = "2023-04-01"
// $p3 = "2024-03-31"
// $p4 = 51
// $p5 = 2
RETURN
  COLLECT {
    CALL () {
      MATCH (measure:Measure)
      WHERE $p1 IS NULL OR $p1 IN measure.fiscalYears
      MATCH (measure)<-[:RESPONSIBLE_FOR]-(row:Ministry)
      MATCH (measure)-[:INVOLVES]->(column:Isac)
      WITH row, column, count(DISTINCT measure) AS shared
      WHERE row <> column
      RETURN row, column, shared, 0 AS direct, [] AS names
      UNION ALL
      MATCH (column:Isac)-[relation:SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|OVERSEES|COVERS|SECRETARIAT_OF|SUCCEEDED_BY]-(row)
      WHERE $p1 IS NULL
        OR relation.fiscalYear = $p1
        OR (relation.fiscalYear IS NULL AND (relation.validFrom IS NULL OR relation.validFrom <= $p3) AND (relation.validTo IS NULL OR relation.validTo >= $p2 OR $p2 STARTS WITH relation.validTo))
      WITH row, column, relation, row:Ministry AS isRow
      WHERE isRow AND row <> column
      RETURN row, column, 0 AS shared, count(DISTINCT relation) AS direct, collect(DISTINCT type(relation)) AS names
    }
    WITH row, column, sum(shared) AS shared, sum(direct) AS direct, collect(names) AS names
    WITH row, column, shared, direct, COLLECT { UNWIND names AS some UNWIND some AS name RETURN DISTINCT name ORDER BY name } AS names
    ORDER BY shared DESC, direct DESC, row.sortKey, row.id, column.sortKey, column.id
    LIMIT $p4
    WITH collect([row, column, shared, direct, names]) AS cells
    WITH cells[..$p0] AS cells, size(cells) > $p0 AS isCut
    RETURN [
      isCut,
      COLLECT {
        UNWIND cells AS cell
        WITH DISTINCT cell[0] AS n0
        ORDER BY n0.sortKey, n0.id
        LIMIT $p0
        RETURN [n0.id]
      },
      COLLECT {
        UNWIND cells AS cell
        WITH cell[0] AS row, cell[1] AS column, cell[2] AS shared, cell[3] AS direct, cell[4] AS names
        ORDER BY row.sortKey, row.id, column.sortKey, column.id
        RETURN [
          row.id,
          column.id,
          shared,
          names,
          COUNT {
            MATCH (n1:Measure)<-[:RESPONSIBLE_FOR]-(row:Ministry)
            MATCH (n1)-[:INVOLVES]->(column:Isac)
            WHERE ($p1 IS NULL OR $p1 IN n1.fiscalYears)
            RETURN DISTINCT n1
          },
          COLLECT {
            MATCH (n1:Measure)<-[:RESPONSIBLE_FOR]-(row:Ministry)
            MATCH (n1)-[:INVOLVES]->(column:Isac)
            WHERE ($p1 IS NULL OR $p1 IN n1.fiscalYears)
            WITH DISTINCT n1
            ORDER BY n1.sortKey
            LIMIT $p5
            RETURN [n1.id]
          }
        ]
      }
    ]
  } AS f0
