import { LetterSet } from '../../model/letter-set.ts';
import { foldWidth } from '../../model/text.ts';
import { displayWidth } from '../layout/display-width.ts';
import type { BodyLine } from './body-line.ts';
import { isEmptyCell, MOST_PIECES, pieceOf } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { SeamEdges } from './seam.ts';

/** A joined line is wider than the wider of the two columns, or its right part is a label, which may be short. */
const NARROWEST_SPLIT_LEFT = 6;
/** As many characters, blanks even, are wider than that. */
const SURELY_WIDE = 12;
const LABEL_SIGN = LetterSet.of('<〈《＜');
const SPACE = LetterSet.of(' \u3000');
const BLANK = LetterSet.of(' \u3000\u00a0');
/** Above this a line with many blanks offers more places to part it than a page can need. */
const MOST_SPLITS = 24;
/** A page with more pieces than this is none; its lines are read whole. */
const MOST_SPLIT_PIECES = 0x4000;
/** The two pieces with which the open item of the page before ends. */
const CARRIED_PIECES = 2;

/** All the ways to read each line, the pieces numbered through. */
export function readingsOf(lines: readonly BodyLine[]): readonly (readonly Reading[])[] {
  let id = CARRIED_PIECES;
  const edges = new SeamEdges();
  const next = (text: string): Piece => pieceOf(Math.min(MOST_PIECES - 2, id++), text, edges);
  const cell = (text: string): Piece | undefined => (text === '' ? undefined : next(text));
  return lines.map(({ text, cells }) => {
    if (cells !== undefined) return [{ left: cell(cells.left), right: cell(cells.right) }];
    const whole = next(text);
    return [
      { left: whole, right: undefined },
      { left: undefined, right: whole },
      ...(id > MOST_SPLIT_PIECES ? [] : splitPlaces(text)).map((at) => ({
        left: next(text.slice(0, at)),
        right: next(text.slice(at)),
      })),
    ];
  });
}

/** After a blank, and before the sign that opens a label, where some extractors leave no blank. */
function splitPlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 1; at < text.length && places.length < MOST_SPLITS; at += 1) {
    if (!BLANK.hasAt(text, at - 1) && !LABEL_SIGN.hasAt(text, at)) continue;
    if (SPACE.hasAt(text, at)) continue;
    if (at < SURELY_WIDE && isTooNarrow(text.slice(0, at).trim())) continue;
    places.push(at);
  }
  return places;
}

function isTooNarrow(left: string): boolean {
  return displayWidth(foldWidth(left)) < NARROWEST_SPLIT_LEFT && !isEmptyCell(left);
}
