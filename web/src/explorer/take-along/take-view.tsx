import { useState } from 'react';
import type { ReactElement } from 'react';
import { authorization, heldToken } from '../ask/token.ts';
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
  const report = (name: string, saving: Promise<void>): void => {
    setFailed(undefined);
    saving.catch((error: unknown) => {
      setFailed(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
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
              report(format.name, savePicture(format, { picture, positions }));
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
          <a
            key={file}
            className="button"
            href={`/export/${file}`}
            download={file}
            onClick={(event) => {
              // A link carries no token.
              if (heldToken() === undefined) return;
              event.preventDefault();
              report(name, saveExport(file));
            }}
          >
            {texts.download(name)}
          </a>
        ))}
      </p>
    </div>
  );
}

async function savePicture(format: Format, placed: PlacedPicture): Promise<void> {
  const file = await format.write(placed);
  saveAs(`strategy-graph.${format.ending}`, new Blob([file], { type: format.mediaType }));
}

async function saveExport(file: string): Promise<void> {
  const response = await fetch(`/export/${file}`, { headers: authorization() });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  saveAs(file, await response.blob());
}

function saveAs(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
