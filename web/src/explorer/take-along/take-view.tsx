import type { ReactElement } from 'react';
import type { Picture } from '../network/network.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FORMATS } from './formats.ts';
import type { Format } from './formats.ts';

/** What the server writes of the whole graph: the path and its name. */
const WHOLE = [
  ['GEXF', 'network.gexf'],
  ['GraphML', 'network.graphml'],
  ['Cytoscape', 'network.cyjs'],
  ['D3', 'network.d3.json'],
  ['NetworkX', 'network.networkx.json'],
  ['CSV: nodes', 'nodes.csv'],
  ['CSV: edges', 'edges.csv'],
  ['Turtle', 'network.ttl'],
] as const;

/** The picture, or the whole graph, as files for other tools. */
export function TakeView({ picture }: { readonly picture: Picture }): ReactElement {
  const texts = useTexts();
  return (
    <div className="sheet">
      <p>{texts.takeIntro}</p>
      <h2>{texts.takeView}</h2>
      <p>{texts.shown(picture.dots.length, picture.known, picture.lines.length)}</p>
      <p className="buttons">
        {FORMATS.map((format) => (
          <button
            key={format.name}
            type="button"
            onClick={() => {
              save(format, picture);
            }}
          >
            {texts.download(format.name)}
          </button>
        ))}
      </p>
      <h2>{texts.takeAll}</h2>
      <p className="buttons">
        {WHOLE.map(([name, file]) => (
          <a key={file} className="button" href={`/export/${file}`} download={file}>
            {texts.download(name)}
          </a>
        ))}
      </p>
    </div>
  );
}

function save(format: Format, picture: Picture): void {
  const address = URL.createObjectURL(new Blob([format.write(picture)], { type: format.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `strategy-graph.${format.ending}`;
  link.click();
  URL.revokeObjectURL(address);
}
