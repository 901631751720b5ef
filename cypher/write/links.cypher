// Writes structural links (src/store/write/links.ts) that are not there; one whose other end is not in the graph is left out.
// Parameters: rows (list of {type, from, to}).
// Cost: two index look-ups a row.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[:$(row.type)]->(to)
