// How much the graph holds, and whether that is more than what every graph has: migrations, tokens, its own state.
// Parameters: none.
// Cost: from the counts that the database keeps; and one step over nodes that are all of these.
CALL () {
  MATCH (n)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relationships
}
CALL () {
  MATCH (n)
  WHERE NOT n:GraphState AND NOT n:Token AND NOT n:Migration
  WITH n
  LIMIT 1
  RETURN count(n) = 0 AS isEmpty
}
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN nodes, relationships, coalesce(state.revision, 0), isEmpty
