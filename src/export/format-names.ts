/** The names of the formats that a network can be written in, as `--format` takes them. */
export const NETWORK_FORMATS = [
  'gexf',
  'graphml',
  'cytoscape',
  'd3',
  'networkx',
  'graphology',
  'csv',
  'dot',
  'mermaid',
  'turtle',
  'jsonld',
  'cypher',
  'neo4j-admin',
] as const;

export type NetworkFormat = (typeof NETWORK_FORMATS)[number];

export function isNetworkFormat(name: string): name is NetworkFormat {
  return NETWORK_FORMATS.some((format) => format === name);
}
