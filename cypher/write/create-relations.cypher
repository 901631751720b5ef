// Writes new relations, of whatever kind.
// Parameters: rows (list of {kind, from, to, properties}).
// Cost: two index look-ups a row.
UNWIND $rows AS row
MATCH (subject:Node {id: row.from})
MATCH (object:Node {id: row.to})
CREATE (subject)-[r:$(row.kind)]->(object)
SET r = row.properties
