// Brings what stands beside relations of one kind up to them, between these ends: a FURTHER_TYPE for each relation beyond the first
// (src/model/measure-relationships.ts). RELATION_KIND and FURTHER_TYPE stand for the types.
// Parameters: rows (list of {from, to}, each pair once).
// Cost: two index look-ups a row, and a walk over the relations of whichever end has fewer.
UNWIND $rows AS row
MATCH (subject:Node {id: row.from})
MATCH (object:Node {id: row.to})
CALL (subject, object) {
  MATCH (subject)-[old:FURTHER_TYPE]->(object)
  DELETE old
}
WITH subject, object, COUNT { (subject)-[:RELATION_KIND]->(object) } AS relations
UNWIND range(2, relations) AS further
CREATE (subject)-[:FURTHER_TYPE]->(object)
