// The relations that begin or end at these nodes.
// Parameters: ids.
// Cost: one index look-up an id, and one step for each relationship of the node.
UNWIND $ids AS id
MATCH (:Node {id: id})-[r]-()
WHERE r.id IS NOT NULL
RETURN DISTINCT r.id
