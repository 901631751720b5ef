const TYPES = [
  { type: 'MINISTRY', share: 0.001, labels: 'Node:Entity:Actor:Ministry' },
  { type: 'ORGANIZATION', share: 0.049, labels: 'Node:Entity:Actor:Organization' },
  { type: 'MEASURE', share: 0.95, labels: 'Node:Entity:Measure' },
];
const KINDS = [
  'RESPONSIBLE_FOR',
  'INVOLVES',
  'SHARES_INFORMATION_WITH',
  'MEETS_WITH',
  'SUPPORTS',
  'SUCCEEDS',
  'PART_OF',
];
const PASSAGES = 50_000;
const BATCH = 5_000;

/** Makes a graph of so many nodes and edges in the physical form of docs/data-model.md, a batch a statement. */
export function* statementsFor(nodes, edges) {
  const document =
    "MERGE (:Node:Document {id: 'document:sample-2024', url: 'https://www.example.jp/plan.pdf'})";
  yield { text: document, parameters: {} };
  yield* batches(
    PASSAGES,
    `MATCH (document:Document {id: 'document:sample-2024'})
     UNWIND range($first, $last) AS i
     CREATE (:Passage {id: 'passage:' + i, page: i % 230, quote: '見本の引用 ' + i})-[:IN_DOCUMENT]->(document)`,
  );
  let first = 0;
  for (const { type, share, labels } of TYPES) {
    const count = Math.round(nodes * share);
    yield* batches(
      count,
      `UNWIND range($first, $last) AS i
       CREATE (:${labels} {id: 'node:' + i, type: '${type}', nameJa: '見本の施策 ' + i + ' 情報共有の枠組みに関する取組',
         nameEn: 'Sample ' + i + ': a framework for sharing information', status: 'CONTINUES', marker: 'ウ', isRestated: false,
         isComplete: true, page: i % 230, fiscalYears: [2023, 2024], passageIds: ['passage:' + (i % ${PASSAGES})]})`,
      first,
    );
    first += count;
  }
  for (const [index, kind] of KINDS.entries()) {
    yield* batches(
      Math.round(edges / KINDS.length),
      `UNWIND range($first, $last) AS i
       MATCH (from:Node {id: 'node:' + ((i * 7919 + ${index}) % ${nodes})})
       MATCH (to:Node {id: 'node:' + ((i * 104729 + ${index * 31}) % ${nodes})})
       CREATE (from)-[:${kind} {id: 'relation:${kind.toLowerCase()}:' + i, fiscalYear: 2023, origin: 'EXTRACTED', confidence: 0.9,
         detailJa: '見本の関係 ' + i + ' の説明', measureId: to.id, passageIds: ['passage:' + (i % ${PASSAGES})]}]->(to)`,
    );
  }
  const state =
    "MERGE (state:GraphState {id: 'state'}) SET state.revision = 1, state.updatedAt = datetime('2025-04-01T09:00:00Z')";
  yield { text: state, parameters: {} };
}

function* batches(count, text, offset = 0) {
  for (let first = 0; first < count; first += BATCH) {
    const last = Math.min(first + BATCH, count) - 1;
    yield { text, parameters: { first: first + offset, last: last + offset } };
  }
}
