// What a teller has said: what each fact is about, and its digest.
// Parameters: teller (id).
// Cost: one index look-up, and one step for each passage of the teller.
MATCH (p:Passage {teller: $teller})
RETURN DISTINCT p.about, p.factDigest
