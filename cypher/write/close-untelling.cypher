// Raises the revision where something was written, and records that the teller says nothing any more.
// Parameters: teller (id), step (0 or 1), now (ISO 8601).
// Cost: constant.
MATCH (state:GraphState {id: 'graph'})
SET state.revision = state.revision + $step, state.updatedAt = $now
REMOVE state.lockedAt
WITH state
OPTIONAL MATCH (teller:Teller {id: $teller})
DELETE teller
WITH state
WHERE $teller = 'dataset'
REMOVE state.datasetDigest
