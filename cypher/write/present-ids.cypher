// Which of these ids are nodes of the graph.
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN id
