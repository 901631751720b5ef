// Marks a token as one that lets nobody in any more.
// Parameters: id, at (ISO 8601).
// Cost: one step for each token; there are few.
MATCH (token:Token {id: $id})
SET token.revokedAt = coalesce(token.revokedAt, $at)
