import { currentPalette } from '../canvas/current-palette.ts';
import { writeCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson } from './json.ts';
import type { PlacedPicture } from './placed.ts';
import { writePng } from './png.ts';
import { writeSvg } from './svg.ts';

/** A file of what is drawn: its ending, its media type and how it is written. */
export interface Format {
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (placed: PlacedPicture) => string | Promise<Blob>;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'PNG',
    ending: 'png',
    mediaType: 'image/png',
    write: (placed) => writePng(writeSvg(placed, currentPalette())),
  },
  {
    name: 'SVG',
    ending: 'svg',
    mediaType: 'image/svg+xml',
    write: (placed) => writeSvg(placed, currentPalette()),
  },
  { name: 'GEXF', ending: 'gexf', mediaType: 'application/gexf+xml', write: writeGexf },
  { name: 'GraphML', ending: 'graphml', mediaType: 'application/graphml+xml', write: writeGraphml },
  { name: 'JSON', ending: 'json', mediaType: 'application/json', write: writeJson },
  { name: 'CSV', ending: 'csv', mediaType: 'text/csv;charset=utf-8', write: writeCsv },
];
