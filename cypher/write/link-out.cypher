// Links each of these nodes to the one that its own property names, where that one is there.
// LINK_TYPE and NAMING_PROPERTY stand for the two names (src/store/write/links.ts).
// Parameters: ids (of nodes that have no such link).
// Cost: two index look-ups an id.
UNWIND $ids AS id
MATCH (n:Node {id: id})
MATCH (other:Node {id: n.NAMING_PROPERTY})
MERGE (n)-[:LINK_TYPE]->(other)
