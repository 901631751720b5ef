// Takes away what tellers brought forward for facts that they tell no more, or otherwise.
// Parameters: rows (list of {teller, about}).
// Cost: one index look-up a row.
UNWIND $rows AS row
MATCH (p:Passage {about: row.about})
WHERE p.teller = row.teller
DETACH DELETE p
