// Takes nodes out of the graph, with their links and their aliases.
// Parameters: ids.
// Cost: one index look-up an id, and one step for each relationship of the node.
UNWIND $ids AS id
MATCH (n:Node {id: id})
OPTIONAL MATCH (n)-[:HAS_ALIAS]->(alias)
DETACH DELETE alias, n
