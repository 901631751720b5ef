// Writes the tokens of a backup that the graph does not know. One that it knows stays as it is: it may have been revoked since.
// Parameters: rows (list of {ref, properties}).
// Cost: one scan of the tokens for each row.
UNWIND $rows AS row
MERGE (token:Token {id: row.properties.id})
ON CREATE SET token = row.properties
RETURN row.ref, elementId(token)
