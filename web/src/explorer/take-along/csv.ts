import type { PlacedPicture } from './placed.ts';

/** One line a row; with a byte order mark, so that spreadsheets read the Japanese. */
export function writeCsv({ picture: { dots, lines } }: PlacedPicture): string {
  const names = new Map(dots.map((dot) => [dot.id, dot.name]));
  const rows = lines.map(({ source, target, kinds, weight }) =>
    [source, names.get(source) ?? '', kinds.join(' '), target, names.get(target) ?? '', weight]
      .map(cell)
      .join(','),
  );
  return `\uFEFF${['source,sourceName,kinds,target,targetName,weight', ...rows].join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string | number): string {
  const text = String(value).replace(/^[=+\-@\t\r＝＋－＠]/u, "'$&");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
