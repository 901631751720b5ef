// Complete measures that are not new and tell no result. node: the measure; year: none. Cost: the measures and their entries.
MATCH (node:Measure)
WHERE node.isComplete
  AND node.status <> 'NEW'
  AND NOT EXISTS { (node)-[:HAS_ENTRY]->(:MeasureEntry {kind: 'RESULT'}) }
RETURN node, null AS year
