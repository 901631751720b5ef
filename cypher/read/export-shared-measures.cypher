// One line from each ministry to each actor that its measures involve, with how many measures those are; origin, confidence
// and evidence are those of the surest of the relations behind it. The columns are those of export-edges.cypher and the weight.
// Parameters: ids, types (of both ends), kinds, fiscalYear (eq, in, gte, lte), minConfidence,
// validOn (first, last); each null for all.
// Cost: the measures of every ministry and whom they involve; holds one row a pair.
MATCH (ministry:Ministry)
WHERE ($ids IS NULL OR ministry.id IN $ids)
  AND ($types IS NULL OR ministry.type IN $types)
  AND ($kinds IS NULL OR 'INVOLVES' IN $kinds)
MATCH (ministry)-[:RESPONSIBLE_FOR]->(measure:Measure)-[relation:INVOLVES]->(actor:Actor)
WHERE ($ids IS NULL OR actor.id IN $ids)
  AND ($types IS NULL OR actor.type IN $types)
  AND ($minConfidence IS NULL OR relation.confidence >= $minConfidence)
  AND ($fiscalYear.eq IS NULL OR relation.fiscalYear = $fiscalYear.eq)
  AND ($fiscalYear.in IS NULL OR relation.fiscalYear IN $fiscalYear.in)
  AND ($fiscalYear.gte IS NULL OR relation.fiscalYear >= $fiscalYear.gte)
  AND ($fiscalYear.lte IS NULL OR relation.fiscalYear <= $fiscalYear.lte)
  AND ($validOn IS NULL OR relation.validFrom IS NULL OR relation.validFrom <= $validOn.last)
  AND ($validOn IS NULL OR relation.validTo IS NULL OR relation.validTo >= $validOn.first OR $validOn.first STARTS WITH relation.validTo)
WITH ministry, measure, actor, relation
ORDER BY ministry.id, actor.id, relation.confidence DESC, relation.id
WITH ministry,
     actor,
     count(DISTINCT measure) AS measures,
     collect(DISTINCT relation.fiscalYear) AS years,
     head(collect(relation)) AS surest
ORDER BY ministry.id, actor.id
OPTIONAL MATCH (passage:Passage {id: surest.passageIds[0]})
OPTIONAL MATCH (passage)-[:IN_DOCUMENT]->(cited:Document)
RETURN 'involves:' + ministry.id + ':' + actor.id,
       ministry.id,
       actor.id,
       'INVOLVES',
       years,
       null AS validFrom,
       null AS validTo,
       null AS date,
       null AS place,
       null AS detailJa,
       null AS detailEn,
       surest.origin,
       surest.confidence,
       surest.measureId,
       cited.id,
       passage.page,
       coalesce(passage.url, cited.url + coalesce('#page=' + passage.page, ''), surest.url),
       measures
