// Keeps a token that was just made.
// Parameters: record (map of properties).
// Cost: constant.
CREATE (token:Token)
SET token = $record
