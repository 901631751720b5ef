// What the names of these measures are made of, and the names as they are.
// Parameters: ids.
// Cost: one index look-up an id, and one step for each ministry and entry.
UNWIND $ids AS id
MATCH (m:Node {id: id})
WHERE m:Measure
RETURN id,
  m.marker, m.titleJa, m.titleEn, m.nameJa, m.nameEn, m.unsaid, m.fiscalYears,
  [(m)<-[:RESPONSIBLE_FOR]-(ministry) | [ministry.sortKey, ministry.nameJa]],
  [(m)-[:HAS_ENTRY]->(entry) | [entry.kind, entry.fiscalYear, entry.textJa]]
