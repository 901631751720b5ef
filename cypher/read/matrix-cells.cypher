// What each row and each column have in common: how many measures, how many direct relations, of which kinds.
// ROWTIE, COLUMNTIE: how a measure belongs to a row and to a column; ROWLABEL, COLUMNLABEL: their labels; DIRECT: `relation`, what may link the two; $fiscalYear: a year, or null.
// Cost: the pairs of rows and columns of each measure, and the relations of the columns: asked for a row in the pattern
// itself, the database would look between each row and each column in turn.
CALL () {
  MATCH (measure:Measure)
  WHERE $fiscalYear IS NULL OR $fiscalYear IN measure.fiscalYears
  MATCH ROWTIE
  MATCH COLUMNTIE
  WITH row, column, count(DISTINCT measure) AS shared
  WHERE row <> column
  RETURN row, column, shared, 0 AS direct, [] AS names
  UNION ALL
  MATCH (column:COLUMNLABEL)-[DIRECT]-(row)
  WHERE $fiscalYear IS NULL
    OR relation.fiscalYear = $fiscalYear
    OR (relation.fiscalYear IS NULL AND (relation.validFrom IS NULL OR relation.validFrom <= $lastDay) AND (relation.validTo IS NULL OR relation.validTo >= $firstDay OR $firstDay STARTS WITH relation.validTo))
  WITH row, column, relation, row:ROWLABEL AS isRow
  WHERE isRow AND row <> column
  RETURN row, column, 0 AS shared, count(DISTINCT relation) AS direct, collect(DISTINCT type(relation)) AS names
}
WITH row, column, sum(shared) AS shared, sum(direct) AS direct, collect(names) AS names
WITH row, column, shared, direct, COLLECT { UNWIND names AS some UNWIND some AS name RETURN DISTINCT name ORDER BY name } AS names
ORDER BY shared DESC, direct DESC, row.sortKey, row.id, column.sortKey, column.id
LIMIT $wanted
WITH collect([row, column, shared, direct, names]) AS cells
