// Writes the aliases of entities.
// Parameters: rows (list of {entity, alias}; alias is a map of properties).
// Cost: one index look-up a row.
UNWIND $rows AS row
MATCH (entity:Node {id: row.entity})
CREATE (entity)-[:HAS_ALIAS]->(alias:Alias)
SET alias = row.alias
