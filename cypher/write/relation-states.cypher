// What is known of these relations of one kind now. RELATION_KIND stands for the kind: an index holds for one type.
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (subject)-[r:RELATION_KIND {id: id}]->(object)
RETURN id, subject.id, object.id, properties(r)
