// Which of some ids are entities.
// Parameters: ids.
// Cost: one look-up for each.
UNWIND $ids AS id
MATCH (node:Node:Entity {id: id})
RETURN node.id
