// How many members an ISAC had: the numbers about it that count members (会員), participants (加盟, 参加) or people on the roll.
// this: the ISAC; node: each observation once. Cost: the observations about the ISAC.
MATCH (this)<-[:OBSERVES]-(node:Observation)
WHERE node.whatJa CONTAINS '会員' OR node.whatJa CONTAINS '加盟' OR node.whatJa CONTAINS '参加' OR toLower(coalesce(node.whatEn, '')) CONTAINS 'member'
RETURN node
