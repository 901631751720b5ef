// Keeps what a teller told and what curation shows otherwise, in place of what was kept of it before.
// Parameters: teller (id), rows (list of {teller, about, fact}).
// Cost: one step for each fact that is aside; there are few.
OPTIONAL MATCH (old:Aside {teller: $teller})
WITH collect(old) AS olds
FOREACH (old IN olds | DELETE old)
FOREACH (row IN $rows | CREATE (:Aside {teller: row.teller, about: row.about, fact: row.fact}))
