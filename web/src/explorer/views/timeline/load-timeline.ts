import { TimelineChangesDocument, TimelineMeasuresDocument } from '../../../../generated/graphql.ts';
import type {
  CoverageLineFragment,
  Language,
  TimelineChangesQuery,
  TimelineMeasuresQuery,
} from '../../../../generated/graphql.ts';
import { ask } from '../../ask/ask.ts';
import type { Change, MeasureRow } from './rows.ts';

/** Pages of 100 that are asked for at most; what is beyond is told by its number. */
const PAGES = 6;

interface Listed<Item> {
  readonly items: readonly Item[];
  /** How many there are, asked for or not. */
  readonly total: number;
}

export interface Measures extends Listed<MeasureRow> {
  readonly coverage: readonly CoverageLineFragment[];
}

/** In a language, with the names of a day. */
export interface Telling {
  readonly language: Language;
  readonly date: string | undefined;
}

export async function loadMeasures({ language, date }: Telling, signal: AbortSignal): Promise<Measures> {
  const items: MeasureRow[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const { measures, coverage }: TimelineMeasuresQuery = await ask(
      TimelineMeasuresDocument,
      { language, on: date ?? null, after },
      signal,
    );
    items.push(...measures.nodes);
    after = measures.pageInfo.endCursor ?? null;
    if (!measures.pageInfo.hasNextPage || page === PAGES) {
      return { items, total: measures.totalCount, coverage };
    }
  }
}

export interface Span {
  readonly from: number;
  readonly to: number;
  /** Only measures of this ministry; of all where it is undefined. */
  readonly ministry: string | undefined;
}

export async function loadChanges(
  { from, to, ministry }: Span,
  { language, date }: Telling,
  signal: AbortSignal,
): Promise<Listed<Change>> {
  const items: Change[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const { changes }: TimelineChangesQuery = await ask(
      TimelineChangesDocument,
      { from, to, ministries: ministry === undefined ? null : [ministry], language, on: date ?? null, after },
      signal,
    );
    items.push(...changes.nodes);
    after = changes.pageInfo.endCursor ?? null;
    if (!changes.pageInfo.hasNextPage || page === PAGES) return { items, total: changes.totalCount };
  }
}
