import type { ValueNode } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import { isPartialDate } from '../model/partial-date.ts';

/** What a scalar of ours lets in and out; graphql-js asks for these three functions. */
interface ScalarCoercion {
  readonly name: string;
  readonly coercion: {
    readonly serialize: (value: unknown) => unknown;
    readonly parseValue: (value: unknown) => string;
    readonly parseLiteral: (node: ValueNode) => string;
  };
}

function textScalar(name: string, rule: string, holds: (text: string) => boolean): ScalarCoercion {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string' && holds(value)) return value;
    throw new GraphQLError(`${name} is ${rule}, but got: ${JSON.stringify(value)}`);
  };
  return {
    name,
    coercion: {
      serialize: (value) => value,
      parseValue,
      parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
    },
  };
}

/** `2024`, `2024-03`, `2024-03-31`, and in the calendar. */
export const dateScalar = textScalar(
  'PartialDate',
  'YYYY, YYYY-MM or YYYY-MM-DD in the calendar',
  isPartialDate,
);

/** An absolute http or https address. */
export const urlScalar = textScalar('URL', 'an absolute http or https address', (text) => {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
});
