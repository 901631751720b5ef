// Which graph this is: its revision, when it was last written, and the migrations that brought it here.
// Parameters: none.
// Cost: constant.
OPTIONAL MATCH (state:GraphState {id: 'graph'})
OPTIONAL MATCH (m:Migration)
WITH state, m
ORDER BY m.number
RETURN
  toString(coalesce(state.revision, 0)),
  state.updatedAt,
  collect({number: toString(m.number), name: m.name, checksum: m.checksum})
