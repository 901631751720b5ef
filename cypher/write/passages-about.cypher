// All the evidence for these facts, whoever brought it forward.
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (p:Passage {about: id})
RETURN properties(p)
