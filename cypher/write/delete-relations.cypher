// Takes away relations of one kind. RELATION_KIND stands for the kind: an index holds for one type.
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH ()-[r:RELATION_KIND {id: id}]->()
DELETE r
