// Relations that wait for an end that is not in the graph, with the ends that are not.
// Parameters: none.
// Cost: two index look-ups for each; there are few.
MATCH (w:Waiting)
RETURN
  w.teller,
  [end IN [w.from, w.to] WHERE NOT EXISTS { (:Node {id: end}) }],
  w.fact
