// A node's degree counts its measures where no relation stands between the same ends twice; what stands beside each further one tells
// how many to take off (src/model/measure-relationships.ts). Loads keep it from here on; this makes it for what was loaded before.

MATCH ()-[old:FURTHER_RESPONSIBLE_FOR|FURTHER_INVOLVES]->()
DELETE old;

MATCH (subject:Ministry)
CALL (subject) {
  MATCH (subject)-[relation:RESPONSIBLE_FOR]->(object)
  WITH object, count(relation) AS relations
  UNWIND range(2, relations) AS further
  CREATE (subject)-[:FURTHER_RESPONSIBLE_FOR]->(object)
};

MATCH (subject:Measure)
CALL (subject) {
  MATCH (subject)-[relation:INVOLVES]->(object)
  WITH object, count(relation) AS relations
  UNWIND range(2, relations) AS further
  CREATE (subject)-[:FURTHER_INVOLVES]->(object)
};
