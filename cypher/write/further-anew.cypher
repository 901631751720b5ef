// Makes what stands beside relations of one kind anew in the whole graph: a FURTHER_TYPE for each relation beyond the first between the
// same ends (src/model/measure-relationships.ts). RELATION_KIND and FURTHER_TYPE stand for the types.
// Parameters: none.
// Cost: one walk over all relations of the kind.
CALL () {
  MATCH ()-[old:FURTHER_TYPE]->()
  DELETE old
}
MATCH (subject:Entity)
CALL (subject) {
  MATCH (subject)-[relation:RELATION_KIND]->(object)
  WITH object, count(relation) AS relations
  UNWIND range(2, relations) AS further
  CREATE (subject)-[:FURTHER_TYPE]->(object)
}
