// Writes nodes whole that are there: what a node had before and a row does not state goes.
// Parameters: rows (list of {labels, properties}; properties have an id).
// Cost: one index look-up a row.
UNWIND $rows AS row
MATCH (n:Node {id: row.properties.id})
SET n:$(row.labels), n = row.properties
