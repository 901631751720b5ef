// Which graph this is: its revision and when it last changed; no row where nothing was ever written.
// Parameters: none.
// Cost: one node.
MATCH (state:GraphState)
RETURN toString(state.revision), toString(state.updatedAt)
