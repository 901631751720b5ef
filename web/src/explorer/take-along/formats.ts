import type { Picture } from '../network/network.ts';

/** A file of what is drawn: its ending, its media type and how it is written. */
export interface Format {
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (picture: Picture) => string;
}

export const FORMATS: readonly Format[] = [
  { name: 'GEXF', ending: 'gexf', mediaType: 'application/gexf+xml', write: writeGexf },
  { name: 'GraphML', ending: 'graphml', mediaType: 'application/graphml+xml', write: writeGraphml },
  { name: 'JSON', ending: 'json', mediaType: 'application/json', write: writeJson },
  { name: 'CSV', ending: 'csv', mediaType: 'text/csv;charset=utf-8', write: writeCsv },
];

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function writeGexf({ dots, lines }: Picture): string {
  const nodes = dots.map(
    ({ id, name, type, degree }) =>
      `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="type" value="${type}"/><attvalue for="degree" value="${degree}"/></attvalues></node>`,
  );
  const edges = lines.map(
    ({ id, source, target, kinds, weight }) =>
      `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" weight="${weight}"><attvalues><attvalue for="kinds" value="${kinds.join(' ')}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="undirected">
<attributes class="node"><attribute id="type" title="type" type="string"/><attribute id="degree" title="degree" type="integer"/></attributes>
<attributes class="edge"><attribute id="kinds" title="kinds" type="string"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
}

function writeGraphml({ dots, lines }: Picture): string {
  // An XML id is a token without colons and slashes; the id itself is data.
  const token = new Map(dots.map((dot, index) => [dot.id, `n${index}`]));
  const nodes = dots.map(
    ({ id, name, type }) =>
      `<node id="${token.get(id) ?? ''}"><data key="id">${xml(id)}</data><data key="label">${xml(name)}</data><data key="type">${type}</data></node>`,
  );
  const edges = lines.map(
    ({ source, target, kinds, weight }) =>
      `<edge source="${token.get(source) ?? ''}" target="${token.get(target) ?? ''}"><data key="kinds">${kinds.join(' ')}</data><data key="weight">${weight}</data></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="id" for="node" attr.name="id" attr.type="string"/>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="kinds" for="edge" attr.name="kinds" attr.type="string"/>
<key id="weight" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="undirected">
${nodes.join('\n')}
${edges.join('\n')}
</graph>
</graphml>
`;
}

function writeJson({ dots, lines }: Picture): string {
  return `${JSON.stringify({ nodes: dots, edges: lines }, undefined, 2)}\n`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string | number): string {
  const text = String(value).replace(/^[=+\-@\t\r＝＋－＠]/u, "'$&");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line a row; with a byte order mark, so that spreadsheets read the Japanese. */
function writeCsv({ dots, lines }: Picture): string {
  const names = new Map(dots.map((dot) => [dot.id, dot.name]));
  const rows = lines.map(({ source, target, kinds, weight }) =>
    [source, names.get(source) ?? '', kinds.join(' '), target, names.get(target) ?? '', weight]
      .map(cell)
      .join(','),
  );
  return `\uFEFF${['source,sourceName,kinds,target,targetName,weight', ...rows].join('\r\n')}\r\n`;
}
