// Keeps relations whose ends are not all in the graph, until they are.
// Parameters: rows (list of {teller, about, from, to, fact}).
// Cost: constant for each row.
UNWIND $rows AS row
CREATE (w:Waiting)
SET w = row
