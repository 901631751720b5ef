// The halves of one level that meet in one node, as whole paths (src/query/paths/search-clauses.ts goes through the levels).
// level: halves from one end, as lists of nodes; those from the other; joined, isCut: what this level gives.
// Cost: one hash table over the halves, and at most $work pairs of them.
CALL (level) {
  UNWIND [half IN level[0] | [half[-1], half, null]] + [half IN level[1] | [half[-1], null, half]] AS half
  WITH half[0] AS tip, collect(half[1]) AS nears, collect(half[2]) AS fars
  UNWIND nears AS near
  UNWIND fars AS far
  WITH near, far
  LIMIT $work
  WITH collect([near, far]) AS pairs
  RETURN [pair IN pairs WHERE none(node IN pair[1][..-1] WHERE node IN pair[0]) | pair[0] + reverse(pair[1][..-1])] AS joined, size(pairs) >= $work AS isCut
}
