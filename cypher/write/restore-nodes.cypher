// Writes nodes of a backup, and tells where each now is.
// Parameters: rows (list of {ref, labels, properties}).
// Cost: constant for each row.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.ref, elementId(n)
