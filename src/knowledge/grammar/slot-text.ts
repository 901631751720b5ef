import { isActor } from '../names/mention.ts';
import type { Mention } from '../names/mention.ts';

/**
 * A sentence in which every mention is one character, so that a pattern can say "an actor, then と" :
 *
 *     folded  総務省は、「ICT-ISAC」(2016年設立)と会合を開いた。
 *     slots   Ⓐは、Ⓐと会合を開いた。
 *
 * Parentheses are left out. The characters come from Unicode's private use area, one range for each sort of mention.
 */
export interface SlotText {
  readonly text: string;
  /** For each unit of `text`, where it stands in the folded paragraph. */
  readonly at: readonly number[];
  /** Where the unit after it begins. */
  readonly until: readonly number[];
  /** The folded paragraph that the sentence is of. */
  readonly folded: string;
  mentionAt(index: number): Mention | undefined;
}

const SLOT_RANGES = {
  actor: [0xe000, 0xe3ff],
  instrument: [0xe400, 0xe7ff],
  exercise: [0xe800, 0xebff],
  event: [0xec00, 0xefff],
} as const;
type SlotSort = keyof typeof SLOT_RANGES;

export function slotText(folded: string, mentions: readonly Mention[], from: number, to: number): SlotText {
  let text = '';
  const at: number[] = [];
  const until: number[] = [];
  const slots = new Map<number, Mention>();
  const starting = startsOf(mentions, to);
  const closing = parentheses(folded, from, to);
  let place = from;
  const copyTo = (end: number): void => {
    text += folded.slice(place, end);
    for (; place < end; place += 1) {
      at.push(place);
      until.push(place + 1);
    }
  };
  for (const start of [...starting.keys(), ...closing.keys()].sort((a, b) => a - b)) {
    // What stands within a name or parentheses is told with them.
    if (start < place) continue;
    copyTo(start);
    const named = starting.get(start);
    if (named !== undefined) {
      slots.set(text.length, named.mention);
      text += slotLetter(named.sort, slots.size);
      at.push(start);
      until.push(named.mention.to);
      place = named.mention.to;
    } else place = (closing.get(start) ?? start) + 1;
  }
  copyTo(to);
  return { text, at, until, folded, mentionAt: (index) => slots.get(index) };
}

/** The mentions that become slots, by where they begin. */
function startsOf(
  mentions: readonly Mention[],
  to: number,
): ReadonlyMap<number, { readonly mention: Mention; readonly sort: SlotSort }> {
  const starting = new Map<number, { readonly mention: Mention; readonly sort: SlotSort }>();
  for (const mention of mentions) {
    const sort = sortOf(mention);
    if (sort !== undefined && mention.to <= to) starting.set(mention.from, { mention, sort });
  }
  return starting;
}

/** Where each parenthesis of a sentence closes, by where it opens. One that is never closed is a letter. */
function parentheses(folded: string, from: number, to: number): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let place = from; place < to; place += 1) {
    if (folded.charAt(place) === '(') open.push(place);
    else if (folded.charAt(place) === ')') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, place);
    }
  }
  return closing;
}

function sortOf(mention: Mention): SlotSort | undefined {
  if (isActor(mention)) return 'actor';
  if (mention.type === 'EVENT') return 'event';
  if (mention.type === 'INSTRUMENT') return mention.kind === 'EXERCISE' ? 'exercise' : 'instrument';
  return undefined;
}

function slotLetter(sort: SlotSort, ordinal: number): string {
  const [first, last] = SLOT_RANGES[sort];
  return String.fromCharCode(first + (ordinal % (last - first)));
}
