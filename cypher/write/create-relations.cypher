// Writes new relations of one kind. RELATION_KIND stands for the kind, so that the plan knows its type.
// Parameters: rows (list of {from, to, properties}).
// Cost: two index look-ups a row.
UNWIND $rows AS row
MATCH (subject:Node {id: row.from})
MATCH (object:Node {id: row.to})
CREATE (subject)-[r:RELATION_KIND]->(object)
SET r = row.properties
