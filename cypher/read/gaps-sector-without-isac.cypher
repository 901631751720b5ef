// Sectors that no ISAC of Japan covers. node: the sector; year: none. Cost: the sectors and who covers them.
MATCH (node:Sector)
WHERE NOT EXISTS { MATCH (node)<-[:COVERS]-(isac:Isac) WHERE isac.country = 'JP' }
RETURN node, null AS year
