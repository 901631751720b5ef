// Entities with how many relations they have, in the order of their ids.
// Parameters: ids, types, minDegree; each null for all.
// Cost: one walk along the index of ids.
MATCH (node:Node:Entity)
WHERE node.id > ''
  AND ($ids IS NULL OR node.id IN $ids)
  AND ($types IS NULL OR node.type IN $types)
WITH node, COUNT { (node)-[:RESPONSIBLE_FOR|SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|OVERSEES|COVERS|SECRETARIAT_OF|SUCCEEDED_BY|INVOLVES|RESTATES|SUCCEEDS]-() } AS degree
WHERE $minDegree IS NULL OR degree >= $minDegree
RETURN node.id, degree
ORDER BY node.id
