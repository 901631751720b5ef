// Complete measures with a plan for a year before that of their document and no result of that year. node: the measure; year: the year.
// Cost: the measures and their entries.
MATCH (node:Measure)
WHERE node.isComplete
MATCH (node)-[:HAS_ENTRY]->(plan:MeasureEntry {kind: 'PLAN'})
WHERE plan.fiscalYear < coalesce(head(COLLECT { MATCH (node)-[:IN_DOCUMENT]->(document:Document) RETURN document.fiscalYear }), node.fiscalYears[-1])
  AND NOT EXISTS { MATCH (node)-[:HAS_ENTRY]->(result:MeasureEntry {kind: 'RESULT'}) WHERE result.fiscalYear = plan.fiscalYear }
RETURN DISTINCT node, plan.fiscalYear AS year
