// Writes passages and links each to its document, where that is there.
// Parameters: rows (list of maps of properties, each with an id that is not in the graph).
// Cost: one index look-up a row.
UNWIND $rows AS row
CREATE (p:Passage)
SET p = row
WITH p, row
WHERE row.documentId IS NOT NULL
MATCH (document:Node {id: row.documentId})
CREATE (p)-[:IN_DOCUMENT]->(document)
