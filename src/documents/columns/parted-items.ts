import type { Edge, Step } from './lattice.ts';
import type { Reading } from './reading.ts';

/** A line as the cheapest way through the page reads it. */
export interface PartedLine {
  readonly reading: Reading;
  /** How much dearer the best way is that reads this line otherwise, in nats. */
  readonly margin: number;
  /** The same for another item beginning or going on with this line, or with another marker. */
  readonly borderMargin: number;
}

/** An item as the page's lines tell it. */
export interface PartedItem {
  /** Its lines, as they count in the table; not one behind the other where its right column was told later. */
  readonly lines: readonly number[];
  /** Its marker, as it counts among those of the table. */
  readonly marker: number | undefined;
  /** It was open when the page began. */
  readonly isCarried: boolean;
}

/** The lines and items along a path; markers that no item took are items without lines. */
export function itemsOf(
  path: readonly Edge[],
  steps: readonly Step[],
  readings: readonly (readonly Reading[])[],
  markers: number,
): { readonly lines: readonly PartedLine[]; readonly items: readonly PartedItem[] } {
  const total = (path.at(-1)?.to.cost ?? 0) + (path.at(-1)?.to.rest ?? 0);
  const lines = path.map((edge, index) => {
    const edges = steps[index]?.edges ?? [];
    return {
      reading: readings[index]?.[edge.reading] ?? { left: undefined, right: undefined },
      margin: least(edges, (other) => other.reading !== edge.reading) - total,
      borderMargin: least(edges, (other) => !isSameMove(other, edge)) - total,
    };
  });
  return { lines, items: withLoneMarkers(grouped(path), markers) };
}

interface Draft {
  readonly lines: number[];
  marker: number | undefined;
  readonly isCarried: boolean;
}

function grouped(path: readonly Edge[]): readonly PartedItem[] {
  const items: Draft[] = [];
  const waiting: Draft[] = [];
  let open: Draft | undefined;
  path.forEach(({ from, move }, index) => {
    if (move.waits && open !== undefined) waiting.push(open);
    if (move.kind === 'resume') open = waiting.shift() ?? open;
    if (move.kind === 'border' || open === undefined) {
      open = { lines: [], marker: undefined, isCarried: move.kind === 'inside' && from.state !== undefined };
      items.push(open);
    }
    open.marker = move.marker ?? open.marker;
    open.lines.push(index);
  });
  return items;
}

/** In the order of the markers. */
function withLoneMarkers(items: readonly PartedItem[], markers: number): readonly PartedItem[] {
  const taken = new Set(items.map(({ marker }) => marker));
  const all: PartedItem[] = [];
  let next = 0;
  const passOver = (to: number): void => {
    for (; next < to; next += 1) {
      if (!taken.has(next)) all.push({ lines: [], marker: next, isCarried: false });
    }
  };
  for (const item of items) {
    if (item.marker !== undefined) passOver(item.marker);
    all.push(item);
  }
  passOver(markers);
  return all;
}

function isSameMove({ move: a }: Edge, { move: b }: Edge): boolean {
  return a.kind === b.kind && a.marker === b.marker;
}

/** Cost of the best whole way over one of these edges; Infinity where the beam kept none. */
function least(edges: readonly Edge[], isOther: (edge: Edge) => boolean): number {
  return edges.reduce(
    (cost, edge) => (isOther(edge) ? Math.min(cost, edge.from.cost + edge.cost + edge.to.rest) : cost),
    Infinity,
  );
}
