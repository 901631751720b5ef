// Nodes that name one of these, which are not in the graph yet: rows of the one that names and the one that is named.
// NODE_LABEL and NAMING_PROPERTY stand for the names (src/store/write/links.ts).
// Parameters: ids.
// Cost: one index look-up an id, and one step for each node that names it.
UNWIND $ids AS id
MATCH (n:NODE_LABEL {NAMING_PROPERTY: id})
RETURN n.id, id
