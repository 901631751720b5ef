import type { BodyLine } from '../columns/body-line.ts';
import { readMarker, readMinistries } from '../layout/marker.ts';
import { squeeze } from '../../model/text.ts';
import type { MarkerPlace, Table } from './markers.ts';
import type { PlacedLine } from './placed-line.ts';
import { isBlank } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * The table of a page whose cells are known by their coordinates: what stands in the first two columns are markers and
 * ministries, whatever they look like.
 *
 *     margin           left                   right
 *     (カ) 個人情報    個人情報保護委員会に…  <成果・進捗状況>      marker カ, ministries 個人情報保護委員会, 総務省
 *     保護委員会                              ・…
 *     総務省                                  ・…
 */
export function readCellTable(lines: readonly SourceLine[]): Table {
  const markers: Draft[] = [];
  const body: BodyLine[] = [];
  const placed: PlacedLine[] = [];
  let afterBlank = false;
  for (const line of lines) {
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    const { margin, left, right } = line.cells ?? { margin: '', left: '', right: line.text };
    const marker = readMarker(margin);
    if (margin !== '') placed.push({ line: line.number, column: 'marker', text: margin });
    if (marker !== undefined || (margin !== '' && markers.length === 0)) {
      markers.push({ marker: marker?.marker ?? null, names: '', line: line.number, above: body.length });
    }
    const last = markers.at(-1);
    if (last !== undefined) last.names += squeeze(marker?.rest ?? margin);
    if (left === '' && right === '') continue;
    const text = [left, right].filter(Boolean).join(' ');
    body.push({
      line: line.number,
      text,
      afterBlank,
      markers: marker === undefined ? 0 : 1,
      cells: { left, right },
    });
    afterBlank = false;
  }
  return { markers: markers.map(placeOf), body, placed };
}

interface Draft {
  readonly marker: string | null;
  /** All that stands in the column, run together: names wrap where they must. */
  names: string;
  readonly line: number;
  readonly above: number;
}

function placeOf({ marker, names, line, above }: Draft): MarkerPlace {
  const run = readMinistries(names);
  const rest = names.slice(run.length);
  const others = [run.begun, rest].filter((name) => name !== '');
  return { marker, ministries: [...run.names, ...others], line, above };
}
