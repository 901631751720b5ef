// The entities one relation away from some.
// Parameters: from (ids), expandDegreeLimit (those with more relations lead nowhere; null for none), types (of the next),
// kinds, fiscalYear (eq, in, gte, lte), minConfidence; each null for all.
// Cost: one look-up for each id, and the relations of those within the limit.
UNWIND $from AS id
MATCH (node:Node:Entity {id: id})
WHERE $expandDegreeLimit IS NULL OR COUNT { (node)-[:RESPONSIBLE_FOR|SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|OVERSEES|COVERS|SECRETARIAT_OF|SUCCEEDED_BY|INVOLVES|RESTATES|SUCCEEDS]-() } <= $expandDegreeLimit
MATCH (node)-[relation:RESPONSIBLE_FOR|SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|OVERSEES|COVERS|SECRETARIAT_OF|SUCCEEDED_BY|INVOLVES|RESTATES|SUCCEEDS]-(next:Entity)
WHERE ($types IS NULL OR next.type IN $types)
  AND ($kinds IS NULL OR type(relation) IN $kinds)
  AND ($minConfidence IS NULL OR relation.confidence >= $minConfidence)
  AND ($fiscalYear.eq IS NULL OR relation.fiscalYear = $fiscalYear.eq)
  AND ($fiscalYear.in IS NULL OR relation.fiscalYear IN $fiscalYear.in)
  AND ($fiscalYear.gte IS NULL OR relation.fiscalYear >= $fiscalYear.gte)
  AND ($fiscalYear.lte IS NULL OR relation.fiscalYear <= $fiscalYear.lte)
WITH DISTINCT next
RETURN next.id
