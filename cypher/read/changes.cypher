// What happened to each measure between two fiscal years, one row a kind of change; place is that of the kind in ChangeKind.
// $from, $to: the years; $ministries: ids, or null for all; a measure is followed through eight editions.
// A plan of the later year counts once, in the earliest edition that has it. What a measure that ends says for the year of its edition is
// that it ends, and no plan. The plan for the earlier year is that of the earlier edition, where it is loaded: the later one words it anew. Cost: the measures of both years, their entries and predecessors.
MATCH (measure:Measure)
WHERE $to IN measure.fiscalYears OR (measure.status = 'ENDS' AND $from IN measure.fiscalYears)
WITH measure,
     CASE WHEN measure.status = 'ENDS' THEN head(COLLECT { MATCH (measure)-[:IN_DOCUMENT]->(document:Document) RETURN document.fiscalYear }) END AS endYear
WITH measure, endYear,
     head(COLLECT { MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $from AND $from < coalesce(endYear, $to) RETURN entry }) AS own,
     head(COLLECT { MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $to AND (endYear IS NULL OR $to < endYear) RETURN entry }) AS after,
     head(COLLECT { MATCH (measure)-[:SUCCEEDS*1..8]->(older:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $from RETURN [older, entry] ORDER BY older.sortKey LIMIT 1 }) AS earlier
WHERE NOT EXISTS { MATCH (measure)-[:SUCCEEDS*1..8]->(:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $to }
  AND NOT (after IS NULL AND EXISTS { MATCH (measure)<-[:SUCCEEDS*1..8]-(:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $to })
WITH measure, endYear, after, earlier[0] AS older, coalesce(earlier[1], own) AS before
WITH measure, endYear, before, after, older,
     COLLECT { MATCH (ministry:Ministry)-[:RESPONSIBLE_FOR]->(answered:Measure) WHERE answered = coalesce(older, measure) WITH DISTINCT ministry ORDER BY ministry.sortKey RETURN ministry } AS answering,
     COLLECT { MATCH (ministry:Ministry)-[:RESPONSIBLE_FOR]->(measure) WITH DISTINCT ministry ORDER BY ministry.sortKey RETURN ministry } AS answers
WHERE $ministries IS NULL OR any(ministry IN answering + answers WHERE ministry.id IN $ministries)
WITH measure, before, after,
     CASE WHEN before IS NULL AND after IS NOT NULL THEN [] ELSE answering END AS ministriesBefore,
     CASE WHEN after IS NULL THEN [] ELSE answers END AS ministriesAfter,
     CASE
       WHEN after IS NULL THEN CASE WHEN measure.status = 'ENDS' AND $from < coalesce(endYear, $to) AND coalesce(endYear, $to) <= $to THEN [2] ELSE [] END
       WHEN before IS NULL THEN CASE WHEN measure.isComplete AND measure.status IN ['NEW', 'UNKNOWN'] AND NOT EXISTS { (measure)-[:SUCCEEDS]->() } THEN [0] ELSE [] END
       WHEN before.textKey = after.textKey THEN [1]
       ELSE [3]
     END AS places,
     older IS NOT NULL AND after IS NOT NULL AND answering <> answers AND size(answering) > 0 AND size(answers) > 0 AS isMoved
UNWIND places + CASE WHEN isMoved THEN [4] ELSE [] END AS place
WITH measure, place, before, after, ministriesBefore, ministriesAfter, coalesce(measure.page, 0) AS page
