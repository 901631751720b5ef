// Raises the revision where something was written, and records what the teller now says.
// Parameters: teller (id), digest, source (text or null), step (0 or 1), now (ISO 8601), facts (how many).
// Cost: constant.
MATCH (state:GraphState {id: 'graph'})
SET state.revision = state.revision + $step, state.updatedAt = $now
REMOVE state.lockedAt
MERGE (teller:Teller {id: $teller})
SET teller.digest = $digest, teller.facts = $facts, teller.loadedAt = $now, teller.source = $source
WITH state
WHERE $teller = 'dataset'
SET state.datasetDigest = $digest
