// What one teller made its facts of; no row where it says nothing or keeps no source.
// Parameters: teller (id).
// Cost: one look-up.
MATCH (teller:Teller {id: $teller})
WHERE teller.source IS NOT NULL
RETURN teller.source
