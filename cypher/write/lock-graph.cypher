// Takes the one lock under which telling goes on: who comes second waits here and then sees what the first has done.
// With what people have curated.
// Parameters: teller (id).
// Cost: constant.
MERGE (state:GraphState {id: 'graph'})
ON CREATE SET state.revision = 0
SET state.lockedAt = timestamp()
WITH state
OPTIONAL MATCH (teller:Teller {id: $teller})
OPTIONAL MATCH (curation:Teller {id: 'curation'})
RETURN state.revision, teller.digest, EXISTS { (:Node|Waiting) }, curation.source
