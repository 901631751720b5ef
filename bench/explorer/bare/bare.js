/* global window, document, fetch, performance, URLSearchParams */
// What a page needs at least to draw a graph with sigma: fetch it, fill graphology, draw. Its dots have the sizes and the places to
// begin with that the explorer gives them, so that both draw the same.
import Graph from 'graphology';
import Sigma from 'sigma';
import { seedPosition, sizeOf } from '../../../web/src/explorer/canvas/places.ts';

const size = new URLSearchParams(window.location.search);
const place = document.getElementById('place');
place.style.width = `${size.get('width')}px`;
place.style.height = `${size.get('height')}px`;

const answer = await fetch('/graphql', { method: 'POST', body: '{}' });
const { data } = await answer.json();
const graph = new Graph({ multi: true, type: 'undirected' });
for (const { id, label } of data.network.nodes)
  graph.addNode(id, { label, ...seedPosition(id), color: '#1d4f9e' });
for (const { source, target } of data.network.edges)
  graph.addEdge(source, target, { size: 2, color: '#d9a05b' });
graph.forEachNode((id) => {
  graph.setNodeAttribute(id, 'size', sizeOf(graph.degree(id)));
});
// Sigma draws the first frame before its constructor returns.
new Sigma(graph, place);
performance.mark('network drawn');
