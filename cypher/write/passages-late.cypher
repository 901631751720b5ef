// Links the passages that were here before their document.
// Parameters: ids (of documents that are new).
// Cost: one index look-up an id, and one step for each passage that waited.
UNWIND $ids AS id
MATCH (p:Passage {documentId: id})
MATCH (document:Node {id: id})
MERGE (p)-[:IN_DOCUMENT]->(document)
