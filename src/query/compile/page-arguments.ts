import { queryError } from '../query-error.ts';
import type { Sourced } from '../request/sourced.ts';
import { checkedPageSize } from './compilation.ts';
import type { PageSize } from './cost-meter.ts';
import type { FieldCall } from './field-call.ts';
import { argument } from './field-call.ts';

/** Which part of a list is asked for. */
export interface PageArguments {
  readonly size: PageSize;
  /** The items before a cursor, or the last of all. */
  readonly backward: boolean;
  readonly after: Sourced | undefined;
  readonly before: Sourced | undefined;
}

/** `first`/`after` or `last`/`before`; the default page from the start where no size is given. */
export function pageArguments(call: FieldCall): PageArguments {
  const { limits } = call.compilation;
  const [node] = call.nodes;
  const first = argument(call, 'first');
  const last = argument(call, 'last');
  if (first !== undefined && last !== undefined) {
    throw queryError('BAD_USER_INPUT', 'A page has `first` or `last`, but got both.', node);
  }
  const given = first ?? last;
  const size =
    given === undefined
      ? limits.defaultPageSize
      : checkedPageSize(limits, given, first === undefined ? 'last' : 'first', node);
  return {
    size,
    backward: last !== undefined,
    after: argument(call, 'after'),
    before: argument(call, 'before'),
  };
}
