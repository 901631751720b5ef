import type { Layout } from './layout.ts';
import { heightOf, setItem, splitItem } from './set-item.ts';
import type { SetItem } from './set-item.ts';
import type { TypesetDocument, TypesetSection } from './typeset-plan.ts';

/** A page of the document: its number and what stands on it. */
export interface SetPage {
  readonly number: number;
  readonly year: number;
  readonly sections: readonly SetSection[];
}

export interface SetSection {
  /** Heading, quote and table header; undefined where the section began on the page before. */
  readonly opening: TypesetSection | undefined;
  readonly items: readonly SetItem[];
}

/** An item is not begun with fewer rows than these at the page's end. */
const FEWEST_ROWS = 4;
/** Rows that a heading with its quote and table header takes. */
const OPENING_ROWS = 8;

/** Sets the items one below the other and fills the pages; an item that does not fit runs over the page's end. */
export function setPages(document: TypesetDocument, layout: Layout): readonly SetPage[] {
  const pages: SetSection[][] = [[]];
  let room = layout.rows;
  const turn = (): void => {
    pages.push([]);
    room = layout.rows;
  };
  const place = (item: SetItem): void => {
    const sections = pages.at(-1) ?? [];
    if (sections.length === 0) sections.push({ opening: undefined, items: [] });
    const last = sections.at(-1);
    if (last !== undefined) sections[sections.length - 1] = { ...last, items: [...last.items, item] };
    room -= heightOf(item) + 1;
  };
  for (const section of document.sections) {
    if (room < OPENING_ROWS + FEWEST_ROWS) turn();
    pages.at(-1)?.push({ opening: section, items: [] });
    room -= OPENING_ROWS;
    for (const whole of section.items) {
      let item = setItem(whole, document.year, layout);
      if (room < Math.max(FEWEST_ROWS, item.ministries.length)) turn();
      while (heightOf(item) > room) {
        const [here, rest] = splitItem(item, room);
        place(here);
        turn();
        item = rest;
      }
      place(item);
    }
  }
  return pages.map((sections, index) => ({ number: document.page + index, year: document.year, sections }));
}
