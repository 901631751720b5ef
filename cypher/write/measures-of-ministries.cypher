// The measures that these ministries answer for: their names name the ministries.
// Parameters: ids.
// Cost: one index look-up an id, and one step for each measure.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:RESPONSIBLE_FOR]->(measure:Measure)
RETURN DISTINCT measure.id
