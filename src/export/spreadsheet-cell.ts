/**
 * A cell that begins so is run as a formula by a spreadsheet; the full-width signs count too where Excel runs
 * in Japanese. A quote in front says "text"; one more goes in front of quotes that are there already, so that
 * taking one away gives the text back.
 */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The text as a cell that no spreadsheet runs: `=1+1` → `'=1+1`; any other text as it is. */
export function guardedCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text that {@link guardedCell} was given. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;
}
