// What documents made their facts of: rows of teller and source, a plan as JSON.
// Parameters: none.
// Cost: one step for each teller; there are few.
MATCH (teller:Teller)
WHERE teller.id STARTS WITH 'document:' AND teller.source IS NOT NULL
RETURN teller.id, teller.source
ORDER BY teller.id
