// Every node of the graph with all that it has.
// Parameters: none.
// Cost: one scan of all nodes.
MATCH (n)
RETURN elementId(n), labels(n), properties(n)
