// How much memory and time a format needs for a graph that is made up as it is read:
//   npm run build && node bench/export/stream.js graphml 100000 700000
// Prints bytes, seconds, and the peak of resident memory above what stood before the first byte. `read` in place
// of a format only reads the graph, which is what the writing is measured against.
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { clearInterval, setImmediate, setInterval } from 'node:timers';
import { exportFormat } from '../../dist/export/formats.js';
const [format = 'graphml', nodeCount = '100000', edgeCount = '700000'] = process.argv.slice(2);

const KINDS = ['RESPONSIBLE_FOR', 'INVOLVES', 'SHARES_INFORMATION_WITH', 'MEETS_WITH', 'SUPPORTS'];
const BATCH = 200;

/** The graph in batches, as a source gives it; other work, such as the watch below, has its turn between them. */
async function* made(count, make) {
  for (let first = 0; first < count; first += BATCH) {
    await new Promise((resolve) => setImmediate(resolve));
    yield Array.from({ length: Math.min(BATCH, count - first) }, (_, index) => make(first + index));
  }
}

const nodeId = (index) => `measure:sample-${2000 + (index % 25)}:p${index}:ウ`;

const source = {
  meta: { title: 'Made up', revision: '1' },
  nodes: () =>
    made(Number(nodeCount), (index) => ({
      id: nodeId(index),
      type: 'MEASURE',
      nameJa: `見本の施策 ${index} 情報共有の枠組みに関する取組`,
      nameEn: `Sample measure ${index}: a framework for sharing information`,
      status: 'CONTINUES',
      marker: 'ウ',
      isRestated: false,
      isComplete: true,
      document: 'document:sample-2024',
      page: index,
      fiscalYears: [2023, 2024],
      degree: 14,
      evidence: `https://www.example.jp/plan.pdf#page=${index}`,
    })),
  edges: () =>
    made(Number(edgeCount), (index) => ({
      id: `relation:meets_with:${index.toString(16).padStart(16, '0')}`,
      source: nodeId(index % Number(nodeCount)),
      target: nodeId((index * 7919) % Number(nodeCount)),
      kind: KINDS[index % KINDS.length],
      weight: 1,
      fiscalYears: [2023],
      detailJa: `見本の関係 ${index} の説明`,
      origin: 'EXTRACTED',
      confidence: 0.9,
      measure: nodeId(index % Number(nodeCount)),
      document: 'document:sample-2024',
      page: index % 230,
      evidence: `https://www.example.jp/plan.pdf#page=${index % 230}`,
    })),
};

async function* onlyRead() {
  for await (const nodes of source.nodes()) if (nodes.length === 0) yield '';
  for await (const edges of source.edges()) if (edges.length === 0) yield '';
}

const files = format === 'read' ? [{ write: onlyRead }] : exportFormat(format).files;
globalThis.gc?.();
const rest = process.memoryUsage().rss;
let peak = rest;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
const start = performance.now();
let bytes = 0;
for (const { write } of files) {
  for await (const piece of write(source)) {
    bytes += Buffer.byteLength(piece);
  }
}
clearInterval(watch);
const mebibytes = (count) => (count / 2 ** 20).toFixed(0);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(
  `${format}: ${nodeCount} nodes, ${edgeCount} edges, ${mebibytes(bytes)} MiB in ${seconds} s, ` +
    `${mebibytes(peak - rest)} MiB above rest (${mebibytes(rest)} MiB)\n`,
);
