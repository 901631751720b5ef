import { LetterSet } from '../../model/letter-set.ts';
import { foldWidth, squeeze } from '../../model/text.ts';
import { displayWidth } from '../layout/display-width.ts';
import { isLabelEnd, isLabelStart, readLabel } from '../layout/labels.ts';
import type { Label } from '../layout/labels.ts';
import { firstUnbreakableWidth, mayNotBeginLine } from '../layout/line-breaking.ts';
import { openingMinistry } from '../layout/ministry-names.ts';
import type { Head, SeamEdges, Tail } from './seam.ts';

/**
 * How a piece of a line begins:
 *
 *     LABEL  <成果・進捗状況>      LABEL_START  <2024      LABEL_END  年度年次計画>
 *     BULLET ・…      NUMBER 1. … ① …      OFFICE [総務省]      REMARK (再掲)      PLAIN …
 */
type Opening = 'LABEL' | 'LABEL_START' | 'LABEL_END' | 'BULLET' | 'NUMBER' | 'OFFICE' | 'REMARK' | 'PLAIN';

/** Pieces of a page are numbered in so many bits that two of them and a column make one key of 31. */
export const PIECE_BITS = 15;
export const MOST_PIECES = 2 ** PIECE_BITS;
/** All that the end of a line is told by. */
const TAIL = 6;

/** A run of one line that stands in one column. */
export interface Piece {
  /** Counts all pieces of a page. */
  readonly id: number;
  readonly text: string;
  /** In half-width units. */
  readonly width: number;
  /** Width of what the line above would have had to take to take anything; see line-breaking. */
  readonly headWidth: number;
  readonly opening: Opening;
  readonly label: Label | undefined;
  /** Of a list's point: `2.`, `②`, `b)` and `ii)` are 2; 0 where it has none. */
  readonly number: number;
  /** The sentence is over with this piece. */
  readonly isClosed: boolean;
  /** A character begins it that may not begin a line. */
  readonly isForbiddenStart: boolean;
  /** A label stands behind other text. */
  readonly holdsLabelInside: boolean;
  /** `…を進める。(再` is broken within (再掲), and `掲)` is its rest. */
  readonly opensRemark: boolean;
  readonly closesRemark: boolean;
  /** It ends with a whole (再掲), or with the rest of one. */
  readonly hasRemark: boolean;
  /** It ends a sentence that tells what was done, `…を公表した。`, or what will be, `…を公表する。`. */
  readonly tellsPast: boolean;
  readonly tellsFuture: boolean;
  /** `総務省において、…` begins with 総務省, as an item's left column does. */
  readonly ministry: string | undefined;
  /** `2023 年度 3,210 台 88 台`, a row of a table within a cell. */
  readonly isTableRow: boolean;
  /** `次の取組を行う。` */
  readonly announcesList: boolean;
  /** For the seam between two lines. */
  readonly head: Head;
  readonly tail: Tail;
}

/** With these nothing but running text begins: most pieces do. */
const RUNNING_START = /^(?!注)[\u3041-\u3096\u4e00-\u9fff]/u;
const BULLET = /^(?:[・･●○◆◇■□▪•※◎➢➤▶►✓✔]|[-‐–]\s)/u;
const NUMBER =
  /^(?:\d{1,2}[.)、](?!\d)|\(\d{1,2}\)|\(?(?:[a-z]|[ivx]{1,4})\)|[a-z]\.\s|[ア-ン][.)]|\(?注\d*\)|\(新規\)\s*\S)/u;
const CIRCLED = /^[①-⑳⑴-⒇ⅰ-ⅻⅠ-Ⅻ]/u;
const CIRCLED_ONE = 0x2460;
const OFFICE = /^[[【〔][^\]】〕]{2,30}[\]】〕]/u;
const OFFICE_ALONE = /^[[【〔][^\]】〕]{2,30}[\]】〕]$/u;
const REMARK = /^[(](?:再掲?|再掲\)?|新規|後掲)/u;
const HAS_REMARK = /\((?:再掲|新規|後掲)\)$/u;
/** All that a piece can end in that is closed, and all that an office begins with. */
const CLOSING = LetterSet.of('。!?)」』');
const OFFICE_SIGN = LetterSet.of('[【〔');
const CLOSED = /(?:[。!?]|\((?:再掲|新規|後掲)\)|[。!?][)」』])$/u;
/** `…に努めている。` and `…である。` may stand under either label. */
const PAST = 'た。';
const FUTURE = /(?:[うくぐすつぶむ]|(?<![いあ])る)。/u;
/** Three cells at least, and none of what holds a sentence together. */
const TABLE_ROW = /^\S+\s+\S+\s+\S/u;
const RUNNING = /[。、をにはがでとも]/u;
const ANNOUNCES_LIST = /(?:次の|以下の|下記の|次に掲げる|以下に)/u;
const LABEL_SIGN = /[<〈《＜]/u;
const LABEL_INSIDE = /\S\s*[<〈《＜](?:成果|取組|2|令和)/u;

export function pieceOf(id: number, text: string, seams: SeamEdges): Piece {
  const trimmed = text.trim();
  const key = foldWidth(trimmed);
  const bare = squeeze(key);
  const end = bare.slice(-TAIL);
  const endsSentence = bare.includes('。');
  const label = readLabel(trimmed);
  const opening = openingOf(trimmed, key, label?.label);
  const closesRemark = bare.startsWith('掲)');
  return {
    id,
    text: trimmed,
    width: displayWidth(key),
    headWidth: firstUnbreakableWidth(key),
    opening,
    label: label?.label,
    number: opening === 'NUMBER' ? numberOf(key, trimmed) : 0,
    isClosed:
      (CLOSING.hasLastOf(bare) && CLOSED.test(end)) ||
      closesRemark ||
      (OFFICE_SIGN.hasAt(bare, 0) && OFFICE_ALONE.test(bare)) ||
      isEmptyCell(bare) ||
      label?.length === trimmed.length ||
      opening === 'LABEL_END',
    isForbiddenStart: mayNotBeginLine(trimmed),
    holdsLabelInside: LABEL_SIGN.test(trimmed) && LABEL_INSIDE.test(trimmed),
    opensRemark: end.endsWith('(再') || end.endsWith('(後'),
    closesRemark,
    hasRemark: closesRemark || (end.endsWith(')') && HAS_REMARK.test(end)),
    tellsPast: bare.includes(PAST),
    tellsFuture: endsSentence && FUTURE.test(bare),
    ministry: openingMinistry(bare),
    isTableRow: !RUNNING.test(bare) && TABLE_ROW.test(trimmed),
    announcesList: ANNOUNCES_LIST.test(bare),
    head: seams.headOf(bare),
    tail: seams.tailOf(bare),
  };
}

/** `[総務省]` alone on its line heads what follows. */
export function isOffice({ opening, isClosed }: Piece): boolean {
  return opening === 'OFFICE' && isClosed;
}

/** A dash, or 新規 in brackets, fills the left of a new measure. */
export function isEmptyCell(text: string): boolean {
  return text.length <= LONGEST_EMPTY_CELL && EMPTY_CELL.test(text);
}

const LONGEST_EMPTY_CELL = 4;
const EMPTY_CELL = /^(?:[-‐–—―ー−]|[(（]新規[)）])$/u;

export function isLabel({ opening }: Piece): boolean {
  return opening === 'LABEL' || opening === 'LABEL_START' || opening === 'LABEL_END';
}

function numberOf(key: string, text: string): number {
  const circled = text.charCodeAt(0) - CIRCLED_ONE;
  if (circled >= 0 && circled < 20) return circled + 1;
  const { number, roman, letter } = COUNTER.exec(key)?.groups ?? {};
  if (number !== undefined) return Number(number);
  if (roman !== undefined) return ROMAN.indexOf(roman) + 1;
  return letter === undefined ? 0 : letter.charCodeAt(0) - LETTER_ZERO;
}

const COUNTER = /^\(?(?:(?<number>\d{1,2})[.)、](?!\d)|(?<roman>[ivx]{1,4})[.)]|(?<letter>[a-z])[.)])/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTER_ZERO = 0x60;

function openingOf(text: string, key: string, label: Label | undefined): Opening {
  if (label !== undefined) return 'LABEL';
  if (isLabelStart(key)) return 'LABEL_START';
  if (isLabelEnd(key)) return 'LABEL_END';
  if (RUNNING_START.test(key)) return 'PLAIN';
  if (BULLET.test(key) || text.startsWith('・')) return 'BULLET';
  if (CIRCLED.test(text) || NUMBER.test(key)) return 'NUMBER';
  if (OFFICE.test(key)) return 'OFFICE';
  if (key.startsWith('(') && REMARK.test(squeeze(key))) return 'REMARK';
  return 'PLAIN';
}
