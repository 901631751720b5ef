// Writes the state of the graph as the backup has it, under the revision that it is to have now.
// Parameters: rows (list of one {ref, properties}), revision (integer).
// Cost: constant.
UNWIND $rows AS row
MERGE (state:GraphState {id: row.properties.id})
SET state = row.properties, state.revision = $revision
RETURN row.ref, elementId(state)
