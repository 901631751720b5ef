// Takes away all aliases of these entities, to be written anew.
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:HAS_ALIAS]->(alias)
DETACH DELETE alias
