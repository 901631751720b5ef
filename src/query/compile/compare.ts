import { isPartialDate, lastDayOf } from '../../model/partial-date.ts';
import type { Sourced } from '../request/sourced.ts';
import type { Compilation } from './compilation.ts';
import { all } from './text.ts';

/** A comparison of an expression with parameters. */
export type Comparison = (expression: string) => string;
/** What is done to a value, or to each value of a list, before it is compared. */
export type Convert = (value: unknown) => unknown;

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  gte: '>=',
  lte: '<=',
};

/**
 * What a value compares: itself (`=`), a list (`IN`), or the operators of a StringFilter, IntFilter or DateFilter. Undefined
 * where a filter has no operator.
 */
export function compare(compilation: Compilation, value: Sourced, convert?: Convert): Comparison | undefined {
  const parameter = (of: Sourced, change: Convert | undefined): string =>
    compilation.parameter((variables) => each(of.read(variables), change));
  if (!value.isInputObject) {
    const name = parameter(value, convert);
    return value.isList ? (left) => `${left} IN ${name}` : (left) => `${left} = ${name}`;
  }
  const isDate = value.typeName === 'DateFilter';
  const comparisons = [...value.fields].map(([operator, operand]): Comparison => {
    const name = parameter(operand, isDate && operator === 'lte' ? lastDay : convert);
    // A date is text that may stop early: 2024-03-31 is in 2024 where it starts with it.
    const sign = isDate && operator === 'eq' ? 'STARTS WITH' : OPERATORS[operator];
    if (sign === undefined)
      throw new Error(`The filter ${value.typeName} has an unknown operator: ${operator}`);
    return (left) => `${left} ${sign} ${name}`;
  });
  if (comparisons.length === 0) return undefined;
  return (left) => all(comparisons.map((comparison) => comparison(left))) ?? 'true';
}

function each(value: unknown, convert: Convert | undefined): unknown {
  if (convert === undefined) return value;
  return Array.isArray(value) ? value.map(convert) : convert(value);
}

function lastDay(value: unknown): unknown {
  return isPartialDate(value) ? lastDayOf(value) : value;
}
