// The ministries that an ISAC or organization meets: their measures name it, or they are directly related to it.
// this: the actor; node: each ministry once. Cost: the actor's relations and the ministries of the measures that name it.
MATCH (this)<-[:INVOLVES]-(:Measure)<-[:RESPONSIBLE_FOR]-(node:Ministry)
RETURN node
UNION
MATCH (this)-[:SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|SECRETARIAT_OF|SUCCEEDED_BY]-(node:Ministry)
RETURN node
