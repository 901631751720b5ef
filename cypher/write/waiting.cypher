// Relations that wait for an end that is not in the graph.
// Cost: one step for each; there are few.
MATCH (w:Waiting)
RETURN w.teller, w.about, w.factDigest, w.missing, w.fact
