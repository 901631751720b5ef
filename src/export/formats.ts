import { writeCypherScript } from './cypher-script.ts';
import { writeCytoscape } from './cytoscape.ts';
import { writeD3 } from './d3.ts';
import { writeDot } from './dot.ts';
import type { NetworkFormat } from './format-names.ts';
import type { WriteOptions, Writer } from './format.ts';
import { writeEdgesCsv, writeNodesCsv } from './gephi-csv.ts';
import { writeGexf } from './gexf.ts';
import type { GraphSource } from './graph.ts';
import { writeGraphml } from './graphml.ts';
import { writeGraphology } from './graphology.ts';
import { writeJsonld } from './jsonld.ts';
import { writeMermaid } from './mermaid.ts';
import {
  ARGUMENTS_FILE,
  NODES_FILE,
  RELATIONSHIPS_FILE,
  writeNeo4jArguments,
  writeNeo4jNodes,
  writeNeo4jRelationships,
} from './neo4j-admin.ts';
import { writeNetworkx } from './networkx.ts';
import { safeSource } from './safe-text.ts';
import { writeTurtle } from './turtle.ts';

export interface ExportFormat {
  readonly title: string;
  /** One, or several that belong together in a folder; names are unique over all formats. */
  readonly files: readonly ExportFile[];
}

export interface ExportFile {
  /** As a folder and an address call it: `network.gexf`, `nodes.csv`. */
  readonly name: string;
  /** Without the dot; `ttl`, `d3.json`. */
  readonly extension: string;
  readonly contentType: string;
  /** Text in pieces, a batch of items each, read no faster than they are taken; every text in it is safe (safe-text.ts). */
  readonly write: (source: GraphSource, options?: WriteOptions) => AsyncIterable<string>;
}

const FORMATS: Readonly<Record<NetworkFormat, ExportFormat>> = {
  gexf: { title: 'GEXF 1.3', files: [network('gexf', 'application/gexf+xml', writeGexf)] },
  graphml: { title: 'GraphML', files: [network('graphml', 'application/graphml+xml', writeGraphml)] },
  cytoscape: { title: 'Cytoscape JSON', files: [network('cyjs', 'application/json', writeCytoscape)] },
  d3: { title: 'D3 node-link JSON', files: [network('d3.json', 'application/json', writeD3)] },
  networkx: {
    title: 'NetworkX node-link JSON',
    files: [network('networkx.json', 'application/json', writeNetworkx)],
  },
  graphology: {
    title: 'Graphology JSON',
    files: [network('graphology.json', 'application/json', writeGraphology)],
  },
  csv: {
    title: 'Gephi CSV',
    files: [
      file('nodes.csv', 'csv', 'text/csv; charset=utf-8; header=present', writeNodesCsv),
      file('edges.csv', 'csv', 'text/csv; charset=utf-8; header=present', writeEdgesCsv),
    ],
  },
  dot: { title: 'DOT', files: [network('dot', 'text/vnd.graphviz; charset=utf-8', writeDot)] },
  mermaid: { title: 'Mermaid', files: [network('mmd', 'text/vnd.mermaid; charset=utf-8', writeMermaid)] },
  turtle: { title: 'Turtle', files: [network('ttl', 'text/turtle; charset=utf-8', writeTurtle)] },
  jsonld: { title: 'JSON-LD', files: [network('jsonld', 'application/ld+json', writeJsonld)] },
  cypher: {
    title: 'Cypher script',
    files: [network('cypher', 'text/plain; charset=utf-8', writeCypherScript)],
  },
  'neo4j-admin': {
    title: 'neo4j-admin import CSV',
    files: [
      file(NODES_FILE, 'csv', 'text/csv; charset=utf-8; header=present', writeNeo4jNodes),
      file(RELATIONSHIPS_FILE, 'csv', 'text/csv; charset=utf-8; header=present', writeNeo4jRelationships),
      file(ARGUMENTS_FILE, 'args', 'text/plain; charset=utf-8', writeNeo4jArguments),
    ],
  },
};

export function exportFormat(name: NetworkFormat): ExportFormat {
  return FORMATS[name];
}

const FILES: readonly ExportFile[] = Object.values(FORMATS).flatMap(({ files }) => files);

/** As an address names them: `network.gexf`, `edges.csv`. */
export const EXPORT_FILE_NAMES: readonly string[] = FILES.map(({ name }) => name);

export function exportFileNamed(name: string): ExportFile | undefined {
  return FILES.find((candidate) => candidate.name === name);
}

function network(extension: string, contentType: string, writer: Writer): ExportFile {
  return file(`network.${extension}`, extension, contentType, writer);
}

function file(name: string, extension: string, contentType: string, writer: Writer): ExportFile {
  return {
    name,
    extension,
    contentType,
    write: (source, options = {}) => writer(safeSource(source), options),
  };
}
