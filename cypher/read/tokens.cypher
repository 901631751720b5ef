// The tokens of a graph that several instances share, without their secrets, which are nowhere.
// Parameters: id (of the one that is wanted, or null for all).
// Cost: one step for each token; there are few.
MATCH (token:Token)
WHERE $id IS NULL OR token.id = $id
RETURN properties(token)
ORDER BY token.createdAt, token.id
