import { placeOf, rounded } from './placed.ts';
import type { PlacedPicture } from './placed.ts';
import { xml } from './xml.ts';

/** GraphML, for yEd, Cytoscape, NetworkX and igraph. */
export function writeGraphml(placed: PlacedPicture): string {
  const { dots, lines } = placed.picture;
  // An XML id is a token without colons and slashes; the id itself is data.
  const token = new Map(dots.map((dot, index) => [dot.id, `n${index}`]));
  const nodes = dots.map(({ id, name, type, degree }) => {
    const { x, y } = placeOf(placed, id);
    return `<node id="${token.get(id) ?? ''}"><data key="id">${xml(id)}</data><data key="label">${xml(name)}</data><data key="type">${type}</data><data key="degree">${degree}</data><data key="x">${rounded(x)}</data><data key="y">${rounded(y)}</data></node>`;
  });
  const edges = lines.map(
    ({ source, target, kinds, weight }) =>
      `<edge source="${token.get(source) ?? ''}" target="${token.get(target) ?? ''}"><data key="kinds">${kinds.join(' ')}</data><data key="weight">${weight}</data></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="id" for="node" attr.name="id" attr.type="string"/>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="degree" for="node" attr.name="degree" attr.type="int"/>
<key id="x" for="node" attr.name="x" attr.type="double"/>
<key id="y" for="node" attr.name="y" attr.type="double"/>
<key id="kinds" for="edge" attr.name="kinds" attr.type="string"/>
<key id="weight" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="undirected">
${nodes.join('\n')}
${edges.join('\n')}
</graph>
</graphml>
`;
}
