// What the tellers that keep their source made their facts of: rows of teller and source.
// Parameters: none.
// Cost: one step for each teller; there are few.
MATCH (teller:Teller)
WHERE teller.source IS NOT NULL
RETURN teller.id, teller.source
ORDER BY teller.id
