// Every relationship of the graph with all that it has.
// Parameters: none.
// Cost: one scan of all relationships.
MATCH (from)-[r]->(to)
RETURN type(r), elementId(from), elementId(to), properties(r)
