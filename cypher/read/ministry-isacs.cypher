// The ISACs that a ministry meets: named in a measure it answers for, or directly related to it.
// this: the ministry; node: each isac once. Cost: the ministry's relations and those of its measures.
MATCH (this)-[:RESPONSIBLE_FOR]->(:Measure)-[:INVOLVES]->(node:Isac)
RETURN node
UNION
MATCH (this)-[:SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|SECRETARIAT_OF|SUCCEEDED_BY]-(node:Isac)
RETURN node
