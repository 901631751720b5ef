// Takes up to $batch nodes out of the graph with their relationships; what the migrations recorded stays.
// Parameters: batch (integer).
// Cost: one scan of all nodes until $batch are found.
MATCH (n)
WHERE NOT n:Migration
WITH n
LIMIT $batch
DETACH DELETE n
