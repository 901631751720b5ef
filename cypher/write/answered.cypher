// What a mutation was answered when it came first.
// Parameters: mutationKey.
// Cost: one step for each entry of the history.
MATCH (entry:HistoryEntry {mutationKey: $mutationKey})
RETURN entry.inputDigest, entry.answer, entry.revision, entry {.id, .at, .by, .action, .reason, .before, .after}
