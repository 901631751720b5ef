// Complete measures that nobody answers for. node: the measure; year: none. Cost: the measures.
MATCH (node:Measure)
WHERE node.isComplete
  AND NOT EXISTS { (node)<-[:RESPONSIBLE_FOR]-() }
RETURN node, null AS year
