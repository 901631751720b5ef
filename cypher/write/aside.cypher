// What tellers told and what curation shows otherwise.
// Parameters: none.
// Cost: one step for each; there are few.
MATCH (aside:Aside)
RETURN aside.teller, aside.fact
