import type { Message } from '../../model/message.ts';
import type { Item } from './page-items.ts';

/** The order in which items are marked: the table of kana, small and voiced ones left out. */
const ORDER = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

/**
 * Items of one section are marked ア, イ, ウ … without gaps. What is not so is told, since a heading, an item or a page was
 * then likely overlooked.
 */
export function checkRunningOrder(items: readonly Item[]): readonly Message[] {
  const messages: Message[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (item.marker === null) continue;
    const place = ORDER.indexOf(item.marker);
    const before = last?.marker == null ? -1 : ORDER.indexOf(last.marker);
    if (last !== undefined && place <= before) messages.push(outOfOrder(item, last));
    else if (last !== undefined && place > before + 1 && !isGap(items, last, item)) {
      messages.push(skipped(item, last));
    }
    last = item;
  }
  return messages;
}

/** Items without a marker stand between the two, so that none need be missing. */
function isGap(items: readonly Item[], last: Item, item: Item): boolean {
  return items.indexOf(item) - items.indexOf(last) > 1;
}

function outOfOrder(item: Item, last: Item): Message {
  return {
    code: 'MARKER_OUT_OF_ORDER',
    severity: 'warning',
    ...placeOf(item),
    text: `The items of a section are marked in order, but (${item.marker ?? ''}) follows (${last.marker ?? ''}) without a new heading`,
    advice: 'Look for a heading between the two, or for pages in the wrong order.',
  };
}

function skipped(item: Item, last: Item): Message {
  return {
    code: 'MARKER_SKIPPED',
    severity: 'warning',
    ...placeOf(item),
    text: `The items of a section are marked without gaps, but (${item.marker ?? ''}) follows (${last.marker ?? ''})`,
    advice: 'Look whether an item between the two was read as part of another.',
  };
}

function placeOf({ parts, line }: Item): Pick<Message, 'page' | 'line'> {
  const page = parts[0]?.page;
  return { ...(page === undefined ? {} : { page }), ...(line > 0 ? { line } : {}) };
}
