// Writes nodes whole: what a node had before and a row does not state goes.
// One text for all kinds, with labels as values: a first start would otherwise plan one for each.
// Parameters: rows (list of {labels, properties}; properties have an id).
// Cost: one index look-up a row.
UNWIND $rows AS row
MERGE (n:Node {id: row.properties.id})
SET n:$(row.labels), n = row.properties
