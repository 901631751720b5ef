// The observations that count something of these entities.
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (observation:Observation {ofId: id})
RETURN observation.id
