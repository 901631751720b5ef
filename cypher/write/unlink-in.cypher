// Takes this link of each of these nodes away, to be set anew.
// LINK_TYPE stands for its name (src/store/write/links.ts).
// Parameters: ids.
// Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (:Node {id: id})<-[link:LINK_TYPE]-()
DELETE link
