// Writes nodes that are not in the graph.
// One text for all kinds, with labels as values: a first start would otherwise plan one for each.
// Parameters: rows (list of {labels, properties}; properties have an id).
// Cost: constant for each row.
UNWIND $rows AS row
CREATE (n:Node)
SET n:$(row.labels), n = row.properties
