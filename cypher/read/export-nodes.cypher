// Every entity in the order of its id, with what an export carries of it (src/export/stored-graph.ts names the columns).
// Parameters: types and ids (null for all), withoutMeasures.
// Cost: one walk along the index of ids; a node's relations are counted from its degree, not walked.
MATCH (node:Node:Entity)
WHERE node.id > ''
  AND ($ids IS NULL OR node.id IN $ids)
  AND ($types IS NULL OR node.type IN $types)
  AND NOT ($withoutMeasures AND node:Measure)
WITH node
ORDER BY node.id
OPTIONAL MATCH (passage:Passage {id: node.passageIds[0]})
OPTIONAL MATCH (passage)-[:IN_DOCUMENT]->(cited:Document)
OPTIONAL MATCH (node)-[:IN_DOCUMENT]->(document:Document)
RETURN node.id,
       node.type,
       node.kind,
       node.nameJa,
       node.nameEn,
       node.descriptionJa,
       node.descriptionEn,
       node.abbreviation,
       node.homepage,
       node.country,
       coalesce(node.decidedOn, node.addedOn, node.date),
       node.endDate,
       node.place,
       node.validFrom,
       node.validTo,
       node.status,
       node.marker,
       node.isRestated,
       node.isComplete,
       document.id,
       node.page,
       node.fiscalYears,
       COUNT { (node)-[:RESPONSIBLE_FOR|SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|OVERSEES|COVERS|SECRETARIAT_OF|SUCCEEDED_BY|INVOLVES|RESTATES|SUCCEEDS]-() },
       coalesce(passage.url, cited.url + coalesce('#page=' + passage.page, ''))
