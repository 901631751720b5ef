// Takes away what tellers brought forward for facts that they tell no more, or otherwise.
// Parameters: rows (list of {teller, about}).
// The index is named: that of tellers would give all that a teller said, and a planner that has seen no passages yet does not know.
// Cost: one index look-up a row.
UNWIND $rows AS row
MATCH (p:Passage {about: row.about})
USING INDEX p:Passage(about)
WHERE p.teller = row.teller
DETACH DELETE p
