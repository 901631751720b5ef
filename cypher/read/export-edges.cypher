// Every relation, by the id of its subject and then its own, with what an export carries of it (src/export/stored-graph.ts names the columns).
// Parameters: none.
// Cost: one walk along the index of ids and one step a relation; sorts the relations of one subject at a time.
MATCH (subject:Node:Entity)
WHERE subject.id > ''
MATCH (subject)-[relation:RESPONSIBLE_FOR|SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|OVERSEES|COVERS|SECRETARIAT_OF|SUCCEEDED_BY|INVOLVES|RESTATES|SUCCEEDS]->(object:Entity)
WITH subject, relation, object
ORDER BY subject.id, relation.id
OPTIONAL MATCH (passage:Passage {id: relation.passageIds[0]})
OPTIONAL MATCH (passage)-[:IN_DOCUMENT]->(cited:Document)
RETURN relation.id,
       subject.id,
       object.id,
       type(relation),
       relation.fiscalYear,
       relation.validFrom,
       relation.validTo,
       relation.date,
       relation.place,
       relation.detailJa,
       relation.detailEn,
       relation.origin,
       relation.confidence,
       relation.measureId,
       cited.id,
       passage.page,
       coalesce(passage.url, cited.url + coalesce('#page=' + passage.page, ''), relation.url)
