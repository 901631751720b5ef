// Writes relations of one kind anew that are there. RELATION_KIND stands for the kind: an index holds for one type.
// Parameters: rows (list of {properties}).
// Cost: one index look-up a row.
UNWIND $rows AS row
MATCH ()-[r:RELATION_KIND {id: row.properties.id}]->()
SET r = row.properties
