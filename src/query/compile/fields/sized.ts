import { limitError } from '../../limits.ts';
import type { Limits } from '../../limits.ts';
import { queryError } from '../../query-error.ts';
import type { PageSize } from '../cost-meter.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';

/** An argument that says how much, from 1 to a limit; checked when the statement is bound. */
export function sized(call: FieldCall, name: string, limit: keyof Limits): PageSize {
  const { limits } = call.compilation;
  const given = argument(call, name);
  return (variables) => {
    const size = given === undefined ? limits[limit] : Number(given.read(variables));
    if (size < 1)
      throw queryError('BAD_USER_INPUT', `\`${name}\` is 1 or more, but got ${size}.`, call.nodes);
    if (size <= limits[limit]) return size;
    throw limitError(limit, limits, `\`${name}\` is ${size}`, call.nodes);
  };
}
