// $p0 = 2023
// $p1 = 2024
// $p2 = ["ministry:mic"]
// $p3 = 10
RETURN
  COUNT {
    MATCH (measure:Measure)
    WHERE $p1 IN measure.fiscalYears OR (measure.status = 'ENDS' AND $p0 IN measure.fiscalYears)
    WITH measure,
         CASE WHEN measure.status = 'ENDS' THEN head(COLLECT { MATCH (measure)-[:IN_DOCUMENT]->(document:Document) RETURN document.fiscalYear }) END AS endYear
    WITH measure, endYear,
         head(COLLECT { MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p0 AND $p0 < coalesce(endYear, $p1) RETURN entry }) AS own,
         head(COLLECT { MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p1 AND (endYear IS NULL OR $p1 < endYear) RETURN entry }) AS after,
         head(COLLECT { MATCH (measure)-[:SUCCEEDS*1..8]->(older:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p0 RETURN [older, entry] ORDER BY older.sortKey LIMIT 1 }) AS earlier
    WHERE NOT EXISTS { MATCH (measure)-[:SUCCEEDS*1..8]->(:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p1 }
      AND NOT (after IS NULL AND EXISTS { MATCH (measure)<-[:SUCCEEDS*1..8]-(:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p1 })
    WITH measure, endYear, after, earlier[0] AS older, coalesce(earlier[1], own) AS before
    WITH measure, endYear, before, after, older,
         COLLECT { MATCH (ministry:Ministry)-[:RESPONSIBLE_FOR]->(answered:Measure) WHERE answered = coalesce(older, measure) WITH DISTINCT ministry ORDER BY ministry.sortKey RETURN ministry } AS answering,
         COLLECT { MATCH (ministry:Ministry)-[:RESPONSIBLE_FOR]->(measure) WITH DISTINCT ministry ORDER BY ministry.sortKey RETURN ministry } AS answers
    WHERE $p2 IS NULL OR any(ministry IN answering + answers WHERE ministry.id IN $p2)
    WITH measure, before, after,
         CASE WHEN before IS NULL AND after IS NOT NULL THEN [] ELSE answering END AS ministriesBefore,
         CASE WHEN after IS NULL THEN [] ELSE answers END AS ministriesAfter,
         CASE
           WHEN after IS NULL THEN CASE WHEN measure.status = 'ENDS' AND $p0 < coalesce(endYear, $p1) AND coalesce(endYear, $p1) <= $p1 THEN [2] ELSE [] END
           WHEN before IS NULL THEN CASE WHEN measure.isComplete AND measure.status IN ['NEW', 'UNKNOWN'] AND NOT EXISTS { (measure)-[:SUCCEEDS]->() } THEN [0] ELSE [] END
           WHEN before.textKey = after.textKey THEN [1]
           ELSE [3]
         END AS places,
         older IS NOT NULL AND after IS NOT NULL AND answering <> answers AND size(answering) > 0 AND size(answers) > 0 AS isMoved
    UNWIND places + CASE WHEN isMoved THEN [4] ELSE [] END AS place
    WITH measure, place, before, after, ministriesBefore, ministriesAfter, coalesce(measure.page, 0) AS page
    RETURN place
  } AS f0,
  COLLECT {
    MATCH (measure:Measure)
    WHERE $p1 IN measure.fiscalYears OR (measure.status = 'ENDS' AND $p0 IN measure.fiscalYears)
    WITH measure,
         CASE WHEN measure.status = 'ENDS' THEN head(COLLECT { MATCH (measure)-[:IN_DOCUMENT]->(document:Document) RETURN document.fiscalYear }) END AS endYear
    WITH measure, endYear,
         head(COLLECT { MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p0 AND $p0 < coalesce(endYear, $p1) RETURN entry }) AS own,
         head(COLLECT { MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p1 AND (endYear IS NULL OR $p1 < endYear) RETURN entry }) AS after,
         head(COLLECT { MATCH (measure)-[:SUCCEEDS*1..8]->(older:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p0 RETURN [older, entry] ORDER BY older.sortKey LIMIT 1 }) AS earlier
    WHERE NOT EXISTS { MATCH (measure)-[:SUCCEEDS*1..8]->(:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p1 }
      AND NOT (after IS NULL AND EXISTS { MATCH (measure)<-[:SUCCEEDS*1..8]-(:Measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'}) WHERE entry.fiscalYear = $p1 })
    WITH measure, endYear, after, earlier[0] AS older, coalesce(earlier[1], own) AS before
    WITH measure, endYear, before, after, older,
         COLLECT { MATCH (ministry:Ministry)-[:RESPONSIBLE_FOR]->(answered:Measure) WHERE answered = coalesce(older, measure) WITH DISTINCT ministry ORDER BY ministry.sortKey RETURN ministry } AS answering,
         COLLECT { MATCH (ministry:Ministry)-[:RESPONSIBLE_FOR]->(measure) WITH DISTINCT ministry ORDER BY ministry.sortKey RETURN ministry } AS answers
    WHERE $p2 IS NULL OR any(ministry IN answering + answers WHERE ministry.id IN $p2)
    WITH measure, before, after,
         CASE WHEN before IS NULL AND after IS NOT NULL THEN [] ELSE answering END AS ministriesBefore,
         CASE WHEN after IS NULL THEN [] ELSE answers END AS ministriesAfter,
         CASE
           WHEN after IS NULL THEN CASE WHEN measure.status = 'ENDS' AND $p0 < coalesce(endYear, $p1) AND coalesce(endYear, $p1) <= $p1 THEN [2] ELSE [] END
           WHEN before IS NULL THEN CASE WHEN measure.isComplete AND measure.status IN ['NEW', 'UNKNOWN'] AND NOT EXISTS { (measure)-[:SUCCEEDS]->() } THEN [0] ELSE [] END
           WHEN before.textKey = after.textKey THEN [1]
           ELSE [3]
         END AS places,
         older IS NOT NULL AND after IS NOT NULL AND answering <> answers AND size(answering) > 0 AND size(answers) > 0 AS isMoved
    UNWIND places + CASE WHEN isMoved THEN [4] ELSE [] END AS place
    WITH measure, place, before, after, ministriesBefore, ministriesAfter, coalesce(measure.page, 0) AS page
    WITH measure, place, before, after, ministriesBefore, ministriesAfter, page
    ORDER BY place, page, measure.sortKey
    LIMIT $p3
    RETURN [
      place,
      CASE WHEN measure IS NOT NULL THEN [measure.id] END,
      CASE WHEN before IS NOT NULL THEN [before.fiscalYear] END,
      before.textJa,
      after.textJa,
      COLLECT {
        UNWIND ministriesBefore AS n0
        WITH n0
        ORDER BY n0.sortKey
        RETURN [n0.id]
      },
      page,
      measure.sortKey
    ]
  } AS f1
