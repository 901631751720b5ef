// Raises the revision and records who did what under it. The latest comes first in the order of sortKey.
// Parameters: entry (map of properties), now (ISO 8601).
// Cost: constant.
MATCH (state:GraphState {id: 'graph'})
SET state.revision = state.revision + 1, state.updatedAt = $now
REMOVE state.lockedAt
CREATE (entry:Node:HistoryEntry)
SET entry = $entry, entry.revision = state.revision, entry.sortKey = toString(1000000000000 - state.revision)
RETURN state.revision
