// The measures of the edition for one fiscal year, as far as what follows them depends on it: rows of measure, document, goal, section
// path, headings, marker, ministries, the paragraphs of the plan for that year, and the places of that plan as page, lines and quote.
// Parameters: fiscalYear; except (id of a document that does not count); limit (how many measures, at most).
// By their subject, of which each has a few, and not by the document, which has them all: a planner that has seen none yet does not know.
// Cost: the documents, of which there are few; then for each measure of the edition its ministries, one entry and its evidence.
MATCH (document:Document)
WHERE document.fiscalYear = $fiscalYear AND document.id <> $except
MATCH (measure:Measure {documentId: document.id})
WITH document, measure
ORDER BY measure.sortKey
LIMIT $limit
RETURN
  measure.id,
  document.id,
  measure.goalId,
  measure.sectionPath,
  measure.headings,
  measure.marker,
  COLLECT {
    MATCH (ministry:Ministry)-[:RESPONSIBLE_FOR]->(measure)
    RETURN DISTINCT ministry.id AS ministry ORDER BY ministry
  },
  COLLECT {
    MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'})
    WHERE entry.fiscalYear = $fiscalYear
    UNWIND entry.paragraphs AS paragraph
    RETURN paragraph
  },
  COLLECT {
    MATCH (measure)-[:HAS_ENTRY]->(entry:MeasureEntry {kind: 'PLAN'})
    WHERE entry.fiscalYear = $fiscalYear
    MATCH (passage:Passage {about: entry.id})
    USING INDEX passage:Passage(about)
    WHERE passage.documentId = document.id AND passage.page IS NOT NULL
    WITH DISTINCT passage.page AS page, passage.lines AS lines, passage.quote AS quote
    ORDER BY page, lines, quote
    RETURN [page, lines, quote]
  }
