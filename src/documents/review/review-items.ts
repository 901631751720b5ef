import type { Plan, PlanItem } from '../../model/plan/plan.ts';

/** A line of the page with the column it was given to. */
export interface ReviewLine {
  readonly page: number;
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** An item beside what it was read from. */
export interface ReviewItem {
  readonly item: PlanItem;
  /** `2 (1)`, empty where no heading was seen. */
  readonly section: string;
  /** The least of its entries' confidences; 0 where it has none. */
  readonly confidence: number;
  readonly lines: readonly ReviewLine[];
}

/** The items of a plan with their lines, those that the reader is least sure of first. */
export function reviewItems(plan: Plan): readonly ReviewItem[] {
  const texts = new Map(plan.text.map(({ page, lines }) => [page, lines]));
  const items = plan.sections.flatMap(({ path, items: own }) =>
    own.map((item) => ({
      item,
      section: path.join(' '),
      confidence: item.entries.length === 0 ? 0 : Math.min(...item.entries.map((entry) => entry.confidence)),
      lines: linesOf(item, texts),
    })),
  );
  return items.toSorted((a, b) => a.confidence - b.confidence);
}

type Lines = Plan['text'][number]['lines'];

/** From the first to the last line of the item on each of its pages, so that a line which it lost is seen too. */
function linesOf(item: PlanItem, texts: ReadonlyMap<number, Lines>): readonly ReviewLine[] {
  const spans = new Map<number, [number, number]>();
  for (const { source } of item.entries) {
    if (source === null) continue;
    for (const { page, lines } of [source, ...(source.continued ?? [])]) {
      const numbers = lines.flat();
      const [from, to] = spans.get(page) ?? [Infinity, 0];
      spans.set(page, [Math.min(from, ...numbers), Math.max(to, ...numbers)]);
    }
  }
  return [...spans].flatMap(([page, [from, to]]) =>
    (texts.get(page) ?? [])
      .filter(([line]) => line >= from && line <= to)
      .map(([line, column, text]) => ({ page, line, column, text })),
  );
}
