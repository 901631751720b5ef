// Measures marked (再掲) of which no original is known. node: the measure; year: none. Cost: the measures.
MATCH (node:Measure)
WHERE node.isRestated
  AND NOT EXISTS { (node)-[:RESTATES]->() }
RETURN node, null AS year
