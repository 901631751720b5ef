// ISACs of Japan that no measure of a ministry names and that have no relation to a ministry. node: the ISAC; year: none.
// Cost: the ISACs, their relations, and the ministries of the measures that name them.
MATCH (node:Isac)
WHERE node.country = 'JP'
  AND NOT EXISTS { (node)<-[:INVOLVES]-(:Measure)<-[:RESPONSIBLE_FOR]-(:Ministry) }
  AND NOT EXISTS { (node)-[:KINDS]-(:Ministry) }
RETURN node, null AS year
