import { placeOf, rounded } from './placed.ts';
import type { PlacedPicture } from './placed.ts';
import { xml } from './xml.ts';

/** GEXF 1.3, for Gephi: dots with their places, lines with their kinds. */
export function writeGexf(placed: PlacedPicture): string {
  const { dots, lines } = placed.picture;
  const nodes = dots.map(({ id, name, type, degree }) => {
    const { x, y } = placeOf(placed, id);
    return `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="type" value="${type}"/><attvalue for="degree" value="${degree}"/></attvalues><viz:position x="${rounded(x)}" y="${rounded(y)}" z="0"/></node>`;
  });
  const edges = lines.map(
    ({ id, source, target, kinds, weight }) =>
      `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" weight="${weight}"><attvalues><attvalue for="kinds" value="${kinds.join(' ')}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
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
