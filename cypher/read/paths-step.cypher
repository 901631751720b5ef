// The relation that speaks for one step of a path: the best origin first, what came about before what is only planned, the latest year.
// near, far: the two nodes; ALONG: `step`, the relation, whichever way it points. Cost: the relations between the two.
CALL (near, far) {
  MATCH (near)-[ALONG]-(far)
  WITH step, EXISTS { MATCH (:Node {id: step.measureId})-[:HAS_ENTRY]->(entry:MeasureEntry) WHERE entry.kind = 'RESULT' AND entry.fiscalYear = step.fiscalYear } AS cameAbout
  RETURN step
  ORDER BY CASE step.origin WHEN 'EXTRACTED' THEN 0 WHEN 'CURATED' THEN 1 ELSE 2 END, cameAbout DESC, coalesce(step.fiscalYear, 0) DESC, step.confidence DESC, step.id
  LIMIT 1
}
