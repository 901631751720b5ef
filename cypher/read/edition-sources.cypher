// What the documents that plan for a fiscal year made their facts of: rows of teller and source, a plan as JSON.
// Parameters: fiscalYear; except (ids of documents that do not count).
// Cost: the documents, of which there are few, and one look-up for each of that year.
MATCH (document:Document)
WHERE document.fiscalYear = $fiscalYear AND NOT document.id IN $except
MATCH (teller:Teller {id: document.id})
WHERE teller.source IS NOT NULL
RETURN teller.id, teller.source
ORDER BY teller.id
