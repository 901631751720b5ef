// The fiscal year that a document plans for; no row where it is not in the graph.
// Parameters: document (id).
// Cost: one look-up.
MATCH (document:Document {id: $document})
RETURN document.fiscalYear
