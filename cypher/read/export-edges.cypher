// Every relation, by the id of its subject and then its own, with what an export carries of it (src/export/stored-graph.ts names the columns).
// Parameters: ids, types, withoutMeasures (of both ends), kinds, fiscalYear (eq, in, gte, lte), minConfidence,
// validOn (first, last); each null for all.
// Cost: one walk along the index of ids and one step a relation; sorts the relations of one subject at a time.
MATCH (subject:Node:Entity)
WHERE subject.id > ''
  AND ($ids IS NULL OR subject.id IN $ids)
  AND ($types IS NULL OR subject.type IN $types)
  AND NOT ($withoutMeasures AND subject:Measure)
MATCH (subject)-[relation:RESPONSIBLE_FOR|SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|OVERSEES|COVERS|SECRETARIAT_OF|SUCCEEDED_BY|INVOLVES|RESTATES|SUCCEEDS]->(object:Entity)
WHERE ($ids IS NULL OR object.id IN $ids)
  AND ($types IS NULL OR object.type IN $types)
  AND NOT ($withoutMeasures AND object:Measure)
  AND ($kinds IS NULL OR type(relation) IN $kinds)
  AND ($minConfidence IS NULL OR relation.confidence >= $minConfidence)
  AND ($fiscalYear.eq IS NULL OR relation.fiscalYear = $fiscalYear.eq)
  AND ($fiscalYear.in IS NULL OR relation.fiscalYear IN $fiscalYear.in)
  AND ($fiscalYear.gte IS NULL OR relation.fiscalYear >= $fiscalYear.gte)
  AND ($fiscalYear.lte IS NULL OR relation.fiscalYear <= $fiscalYear.lte)
  AND ($validOn IS NULL OR relation.validFrom IS NULL OR relation.validFrom <= $validOn.last)
  AND ($validOn IS NULL OR relation.validTo IS NULL OR relation.validTo >= $validOn.first OR $validOn.first STARTS WITH relation.validTo)
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
