// Writes the names of measures.
// Parameters: rows (list of {id, properties}).
// Cost: one index look-up a row.
UNWIND $rows AS row
MATCH (m:Node {id: row.id})
SET m += row.properties
