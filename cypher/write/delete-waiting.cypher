// Forgets relations that waited for an end.
// Parameters: rows (list of {teller, about}).
// Cost: one index look-up a row, and one step for each relation of that teller that waits.
UNWIND $rows AS row
MATCH (w:Waiting {teller: row.teller})
WHERE w.about = row.about
DELETE w
