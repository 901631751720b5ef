import { COSTS } from '../columns/costs.ts';
import type { Piece } from '../columns/piece.ts';
import { joinLines } from '../layout/join-lines.ts';
import { readLabel } from '../layout/labels.ts';

/**
 * The pieces of an entry as paragraphs: a bullet, a number of a list, an office in brackets or a short line that ends a
 * sentence begins a new one. Bullets go; numbers, 「」 and (再掲) stay.
 *
 *     ・会合を開き、手引を        → 会合を開き、手引を見直した。
 *     見直した。                    窓口を広げた。(再掲)
 *     ・窓口を広げた。
 *     (再掲)
 */
export function readParagraphs(pieces: readonly Piece[], columnWidth: number): readonly string[] {
  const paragraphs: string[][] = [];
  let above: Piece | undefined;
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    if (last === undefined || above === undefined || opensParagraph(above, piece, columnWidth)) {
      paragraphs.push([ownText(piece)]);
    } else {
      last.push(ownText(piece));
    }
    above = piece;
  }
  return paragraphs.map(joinLines).filter((paragraph) => paragraph !== '');
}

function opensParagraph(above: Piece, piece: Piece, columnWidth: number): boolean {
  if (piece.opening === 'REMARK') return false;
  if (piece.opening !== 'PLAIN') return true;
  if (above.opening === 'OFFICE' && above.isClosed) return true;
  return above.isClosed && columnWidth - above.width > COSTS.SHORT_LINE;
}

/** Hyphens of a list within a list stay, and so does the sign of a note. */
const BULLET = /^[・･●○◆◇■□▪•◎➢➤▶►✓✔]\s*/u;

function ownText(piece: Piece): string {
  const label = piece.label === undefined ? undefined : readLabel(piece.text);
  const text = label === undefined ? piece.text : piece.text.slice(label.length).trim();
  return text.replace(BULLET, '');
}
