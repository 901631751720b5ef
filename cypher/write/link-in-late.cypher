// Links nodes that were here before the one that they name from it.
// LINK_TYPE, NODE_LABEL and NAMING_PROPERTY stand for the three names (src/store/write/links.ts).
// Parameters: ids (of nodes that are new).
// Cost: one index look-up an id, and one step for each node that names it.
UNWIND $ids AS id
MATCH (n:NODE_LABEL {NAMING_PROPERTY: id})
MATCH (other:Node {id: id})
MERGE (other)-[:LINK_TYPE]->(n)
