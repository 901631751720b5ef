// What is known of these nodes now.
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN id, labels(n), properties(n), [(n)-[:HAS_ALIAS]->(alias) | properties(alias)]
