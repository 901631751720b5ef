import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { breakLines } from './break-lines.ts';
import { heightOf } from './set-item.ts';
import type { SetItem } from './set-item.ts';
import { setPages } from './set-pages.ts';
import type { SetPage } from './set-pages.ts';
import type { Layout } from './layout.ts';
import type { TypesetDocument, TypesetSection } from './typeset-plan.ts';

/** How the table is drawn. */
export interface Drawing {
  readonly rules: boolean;
  /** Taken into the file's metadata. */
  readonly title?: string;
}

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/kosugi-maru/400Regular/KosugiMaru_400Regular.ttf',
);
const SIZE = 9;
const PITCH = 13;
const EDGE = 28;
/** Left edges of 項番, 担当府省庁 and the two wide columns, from the table's own; the wide ones move with their widths. */
const MARKER_WIDTH = 24;
const MINISTRY_WIDTH = 50;
const PADDING = 4;
const ITEM_GAP = 6;

/** A document as a PDF, a page of paper for each page set. */
export async function drawPdf(
  document: TypesetDocument,
  layout: Layout,
  drawing: Drawing,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(await readFile(FONT), { subset: true });
  if (drawing.title !== undefined) pdf.setTitle(drawing.title);
  for (const page of setPages(document, layout)) {
    for (let number = pdf.getPageCount() + 1; number < page.number; number += 1) pdf.addPage();
    drawPage(pdf.addPage([sizeOf(layout).width, heightOfPage(page)]), page, layout, font, drawing);
  }
  return pdf.save();
}

interface Size {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
  readonly width: number;
}

function sizeOf({ left, right }: Layout): Size {
  const from = EDGE + MARKER_WIDTH + MINISTRY_WIDTH;
  const middle = from + ((left + 1) / 2) * SIZE + 2 * PADDING;
  const end = middle + ((right + 1) / 2) * SIZE + 2 * PADDING;
  return { left: from, middle, right: end, width: end + EDGE };
}

function heightOfPage({ sections }: SetPage): number {
  const rows = sections.flatMap(({ items }) => items).reduce((sum, item) => sum + heightOf(item) + 1, 0);
  return Math.max(842, (rows + 14 * sections.length + 14) * PITCH);
}

function drawPage(paper: PDFPage, page: SetPage, layout: Layout, font: PDFFont, drawing: Drawing): void {
  const size = sizeOf(layout);
  let y = paper.getHeight() - 40;
  const write = (text: string, x: number, at = y): void => {
    if (text !== '') paper.drawText(text, { x, y: at, size: SIZE, font });
  };
  const line = (text: string): void => {
    write(text, EDGE);
    y -= PITCH;
  };
  if (layout.header !== 'none') {
    write('別添2', layout.header === 'odd' ? size.right - 40 : EDGE);
    y -= PITCH;
    line(`${page.year} 年度のサイバーセキュリティ関連施策の実施状況及び ${page.year + 1} 年度年次計画`);
    y -= PITCH;
  }
  for (const { opening, items } of page.sections) {
    if (opening !== undefined) {
      for (const text of openingOf(opening, layout)) line(text);
    }
    const top = y + PITCH;
    if (opening !== undefined || layout.tableHeader === 'whole') {
      write('項番', EDGE + 2);
      write('担当府省庁', EDGE + MARKER_WIDTH + 1);
      write(`${page.year} 年度 年次計画`, size.left + PADDING);
      write(
        `${page.year} 年度 取組の成果、進捗状況及び ${page.year + 1} 年度 年次計画`,
        size.middle + PADDING,
      );
      y -= PITCH + ITEM_GAP;
    }
    for (const item of items) {
      if (drawing.rules) rule(paper, EDGE, y + PITCH - 2, size.right, y + PITCH - 2);
      drawItem(item, size, y, write);
      y -= heightOf(item) * PITCH + ITEM_GAP;
    }
    if (drawing.rules) {
      const bottom = y + PITCH - 2;
      rule(paper, EDGE, bottom, size.right, bottom);
      for (const x of [EDGE, EDGE + MARKER_WIDTH, size.left, size.middle, size.right]) {
        rule(paper, x, bottom, x, top);
      }
    }
    y -= 2 * PITCH;
  }
  write(`別添2 - ${Math.max(1, page.number - 98)} -`, size.width / 2 - 30, 20);
}

function openingOf({ chapter, section, points }: TypesetSection, layout: Layout): readonly string[] {
  const quote = points.flatMap((point) => breakLines(/^[①-⑳]/u.test(point) ? point : `・${point}`, 110));
  const source =
    'サイバーセキュリティ戦略(2021 年9月 28 日閣議決定。2021 年〜2024 年の諸施策の目標と実施方針)より';
  return [
    ...(chapter === undefined || layout.chapter === 'absent' ? [] : [`${chapter.number} ${chapter.title}`]),
    ...(layout.chapter === 'absent' ? [] : [`${section.number} ${section.title}`]),
    ...(layout.quote === 'whole' ? [source] : []),
    ...(layout.quote === 'absent' ? [] : quote),
  ];
}

function drawItem(
  item: SetItem,
  size: Size,
  top: number,
  write: (text: string, x: number, y: number) => void,
): void {
  const row = (index: number): number => top - index * PITCH;
  if (!item.isRest) {
    write(item.marker, EDGE + 3, row(0));
    wrapNames(item.ministries).forEach((name, index) => {
      write(name, EDGE + MARKER_WIDTH + 2, row(index));
    });
  }
  item.left.forEach(({ text }, index) => {
    write(text, size.left + PADDING, row(index));
  });
  item.right.forEach(({ text, isIndented }, index) => {
    write(text, size.middle + PADDING + (isIndented ? SIZE : 0), row(index));
  });
}

/** The column of ministries is five characters wide. */
function wrapNames(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => name.match(/.{1,5}/gu) ?? []);
}

function rule(paper: PDFPage, x1: number, y1: number, x2: number, y2: number): void {
  paper.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 });
}
