import { COSTS } from './costs.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/**
 * How far the lists and the blocks of offices have come in each column of an item, so that a point or an office is given to the
 * column that it goes on in:
 *
 *     [総務省]              │ <成果・進捗状況>          left: office 総務省, number 1
 *     1. …を進める。        │ [総務省]                  right: office 総務省, number 2
 *                           │ 1. …を行った。
 *                           │ 2. …を開いた。
 */
export interface Lists {
  readonly left: Column;
  readonly right: Column;
}

interface Column {
  /** Number of the last point, 0 before the first. */
  readonly number: number;
  /** Offices that head a block already. */
  readonly offices: string;
  /** Bullets are no wonder: one stands above, or a sentence that announces a list. On the right they never are. */
  readonly hasList: boolean;
}

const EMPTY: Column = { number: 0, offices: '', hasList: false };
export const NO_LISTS: Lists = { left: EMPTY, right: EMPTY };

/** Cost of the reading's numbers and offices, after these. */
export function listCost({ left, right }: Lists, reading: Reading, hasLeft: boolean): number {
  return (
    (reading.left === undefined
      ? 0
      : columnCost(left, reading.left) + leftCost(left, reading.left, hasLeft)) +
    (reading.right === undefined ? 0 : columnCost(right, reading.right))
  );
}

function columnCost(column: Column, piece: Piece): number {
  if (piece.opening === 'NUMBER' && piece.number > 0) {
    if (piece.number === column.number + 1) return 0;
    return piece.number === 1 ? COSTS.NUMBER_ONE_AGAIN : COSTS.NUMBER_OUT_OF_ORDER;
  }
  if (piece.opening !== 'OFFICE') return 0;
  return column.offices.includes(officeOf(piece)) ? COSTS.OFFICE_AGAIN : 0;
}

/** Either all of the left column stands under offices or none of it; bullets stand there where a list is announced. */
function leftCost({ offices, hasList }: Column, piece: Piece, hasLeft: boolean): number {
  if (piece.opening === 'BULLET') return hasList ? COSTS.BULLET_AS_ANNOUNCED : COSTS.BULLET_ON_THE_LEFT;
  return piece.opening === 'OFFICE' && hasLeft && offices === '' ? COSTS.OFFICE_AFTER_TEXT : 0;
}

export function listsAfter(lists: Lists, reading: Reading): Lists {
  const left = reading.left === undefined ? lists.left : leftAfter(lists.left, reading.left);
  const right = reading.right === undefined ? lists.right : columnAfter(lists.right, reading.right);
  if (left === lists.left && right === lists.right) return lists;
  return { left, right };
}

function leftAfter(column: Column, piece: Piece): Column {
  const after = columnAfter(column, piece);
  const hasList = column.hasList || piece.opening === 'BULLET' || piece.announcesList;
  return after.hasList === hasList ? after : { ...after, hasList };
}

function columnAfter(column: Column, piece: Piece): Column {
  if (piece.opening === 'LABEL' || piece.opening === 'LABEL_START') return EMPTY;
  if (piece.opening === 'NUMBER' && piece.number > 0) return { ...column, number: piece.number };
  if (piece.opening === 'OFFICE') return { ...column, number: 0, offices: column.offices + officeOf(piece) };
  return column;
}

/** The brackets too, so that 総務省 is not found in another's name. */
function officeOf(piece: Piece): string {
  return /^[[【〔][^\]】〕]{2,30}[\]】〕]/u.exec(piece.text)?.[0] ?? piece.text;
}

export function sameLists(a: Lists, b: Lists): boolean {
  return a === b || (sameColumn(a.left, b.left) && sameColumn(a.right, b.right));
}

function sameColumn(a: Column, b: Column): boolean {
  return a.number === b.number && a.offices === b.offices && a.hasList === b.hasList;
}
