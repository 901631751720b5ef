import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLayout } from '../canvas/use-layout.ts';
import type { Picture } from '../network/network.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FORMATS } from './formats.ts';
import type { Format } from './formats.ts';
import type { PlacedPicture } from './placed.ts';

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
  const { positions, done } = useLayout(picture);
  const [failed, setFailed] = useState<string>();
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
            disabled={positions === undefined || !done}
            onClick={() => {
              if (positions === undefined) return;
              setFailed(undefined);
              save(format, { picture, positions }).catch((error: unknown) => {
                setFailed(`${format.name}: ${error instanceof Error ? error.message : String(error)}`);
              });
            }}
          >
            {texts.download(format.name)}
          </button>
        ))}
      </p>
      {failed !== undefined && (
        <p className="notice failure" role="alert">
          {failed}
        </p>
      )}
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

async function save(format: Format, placed: PlacedPicture): Promise<void> {
  const file = await format.write(placed);
  const address = URL.createObjectURL(new Blob([file], { type: format.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `strategy-graph.${format.ending}`;
  link.click();
  URL.revokeObjectURL(address);
}
