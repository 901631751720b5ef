// $p0 = 50
// $p1 = null
// $p2 = 0.5
// $p3 = "2024-03-31"
// $p4 = "2024-03-31"
// $p5 = "2024-03-31"
// $p6 = "2024-03-31"
// $p7 = null
// $p8 = null
// $p9 = 51
// $p10 = 2
// $p11 = "2024-03-31"
// $p12 = "2024-03-31"
RETURN
  COLLECT {
    CALL () {
      MATCH (measure:Measure)
      WHERE $p1 IS NULL OR $p1 IN measure.fiscalYears
      MATCH (measure)<-[r0:RESPONSIBLE_FOR WHERE false]-(row:Ministry)
      MATCH (measure)-[r1:INVOLVES WHERE r1.confidence >= $p2 AND (r1.validFrom IS NULL OR r1.validFrom <= $p4) AND (r1.validTo IS NULL OR r1.validTo >= $p3 OR $p3 STARTS WITH r1.validTo)]->(column:Isac)
      WITH row, column, count(DISTINCT measure) AS shared
      WHERE row <> column
      RETURN row, column, shared, 0 AS direct, [] AS names
      UNION ALL
      MATCH (column:Isac)-[relation:SUPPORTS WHERE relation.confidence >= $p2 AND (relation.validFrom IS NULL OR relation.validFrom <= $p6) AND (relation.validTo IS NULL OR relation.validTo >= $p5 OR $p5 STARTS WITH relation.validTo)]-(row)
      WHERE $p1 IS NULL
        OR relation.fiscalYear = $p1
        OR (relation.fiscalYear IS NULL AND (relation.validFrom IS NULL OR relation.validFrom <= $p8) AND (relation.validTo IS NULL OR relation.validTo >= $p7 OR $p7 STARTS WITH relation.validTo))
      WITH row, column, relation, row:Ministry AS isRow
      WHERE isRow AND row <> column
      RETURN row, column, 0 AS shared, count(DISTINCT relation) AS direct, collect(DISTINCT type(relation)) AS names
    }
    WITH row, column, sum(shared) AS shared, sum(direct) AS direct, collect(names) AS names
    WITH row, column, shared, direct, COLLECT { UNWIND names AS some UNWIND some AS name RETURN DISTINCT name ORDER BY name } AS names
    ORDER BY shared DESC, direct DESC, row.sortKey, row.id, column.sortKey, column.id
    LIMIT $p9
    WITH collect([row, column, shared, direct, names]) AS cells
    WITH cells[..$p0] AS cells, size(cells) > $p0 AS isCut
    RETURN [
      COLLECT {
        UNWIND cells AS cell
        WITH cell[0] AS row, cell[1] AS column, cell[2] AS shared, cell[3] AS direct, cell[4] AS names
        ORDER BY row.sortKey, row.id, column.sortKey, column.id
        RETURN [
          row.id,
          column.id,
          COLLECT {
            MATCH (n2:Measure)<-[r3:RESPONSIBLE_FOR WHERE false]-(row:Ministry)
            MATCH (n2)-[r4:INVOLVES WHERE r4.confidence >= $p2 AND (r4.validFrom IS NULL OR r4.validFrom <= $p12) AND (r4.validTo IS NULL OR r4.validTo >= $p11 OR $p11 STARTS WITH r4.validTo)]->(column:Isac)
            WHERE ($p1 IS NULL OR $p1 IN n2.fiscalYears)
            WITH DISTINCT n2
            ORDER BY n2.sortKey
            LIMIT $p10
            RETURN [n2.id]
          }
        ]
      }
    ]
  } AS f0
