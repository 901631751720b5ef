// Writes relationships of a backup between nodes that restore-nodes wrote.
// Parameters: rows (list of {type, from, to, properties}; from and to are element ids).
// Cost: two look-ups by element id for each row.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
