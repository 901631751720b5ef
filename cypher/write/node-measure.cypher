// Writes measures (施策) whole: what a node had before and a row does not state goes.
// Parameters: rows (list of maps of properties, each with an id).
// Cost: one index look-up a row.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n:Entity:Measure, n = row
