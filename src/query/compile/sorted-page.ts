import type { AskedPage, PageClauses } from './connection.ts';
import type { FieldCall } from './field-call.ts';
import { beyond, orderLine } from './keyset.ts';
import type { Order } from './order.ts';
import type { Start } from './start.ts';
import type { Lines } from './text.ts';
import { all } from './text.ts';

/** Items that are sorted by keys of their own. */
export interface Sorted {
  readonly variable: string;
  readonly order: Order;
  /** The filter on the items; undefined where all are wanted. */
  readonly condition: string | undefined;
  /** Of a filter that names nodes on which all items hang. */
  readonly start?: Start | undefined;
  /** The clauses that bind the items under a condition. `sorted` may be repeated inside, where that saves work. */
  readonly bind: (condition: string | undefined, sorted: Lines) => Lines;
  readonly isDistinct: boolean;
  /** An index gives the order of the first key, once it is told that no node lacks the key. */
  readonly isScan: boolean;
  /** Clauses between the page and its rows, for what rows need beside the item. */
  readonly prepare?: () => Lines;
}

/** The clauses of one page: bind, filter, go on from the cursor, sort, cut; rows are built of what is left. */
export function sortedPage(call: FieldCall, sorted: Sorted): (page: AskedPage) => PageClauses {
  return (page) => {
    const { compilation, nodes } = call;
    const { variable, isDistinct } = sorted;
    const { keys, signature } = sorted.order;
    const computed: string[] = [];
    const expressions = keys.map((key) => {
      if (!key.isComputed) return key.expression(variable);
      const name = compilation.name('k');
      computed.push(`${key.expression(variable)} AS ${name}`);
      return name;
    });
    const beyondCursor = (given: AskedPage['after'], isFlipped: boolean): string | undefined => {
      if (given === undefined) return undefined;
      const parameters = compilation.cursor(given, signature, keys.length, nodes[0]);
      return beyond(keys, expressions, parameters, isFlipped);
    };
    const bounds = all([beyondCursor(page.after, false), beyondCursor(page.before, true)]);
    const limit = compilation.pageLimit(page);
    const cut = [orderLine(keys, expressions, page.backward), `LIMIT ${limit}`];
    const isPlain = computed.length === 0;
    const [key = ''] = expressions;
    const isOrdered = sorted.isScan && keys[0]?.mayBeNull === false && isPlain;
    const present = isOrdered && bounds === undefined ? `${key} IS NOT NULL` : undefined;
    const beside = isPlain ? bounds : undefined;
    const scan = (condition: string | undefined): Lines =>
      sorted.bind(all([condition, sorted.condition]), isPlain ? cut : []);
    const bound = (): Lines => {
      if (sorted.start === undefined) return scan(all([beside, present]));
      if (!isOrdered) return sorted.start.lines(beside);
      return sorted.start.eitherWay({
        key,
        condition: beside,
        scan: (condition) => scan(all([condition, beside])),
        cut,
        limit,
      });
    };
    const lines = [
      ...bound(),
      ...(isPlain || !isDistinct ? [`WITH ${isDistinct ? '' : 'DISTINCT '}${variable}`] : []),
      ...(isPlain ? [] : [`WITH ${[variable, ...computed].join(', ')}`]),
      ...(isPlain || bounds === undefined ? [] : [`WHERE ${bounds}`]),
      ...cut,
      ...(sorted.prepare?.() ?? []),
    ];
    return { lines, limit, keys: expressions };
  };
}
