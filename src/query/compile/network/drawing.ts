import type { Sourced } from '../../request/sourced.ts';
import type { Compilation } from '../compilation.ts';
import { compare } from '../compare.ts';
import { kindsOf, relationCondition } from '../fields/relation-arguments.ts';
import { all } from '../text.ts';

/** A NetworkInput as Cypher sees it: names of parameters, and what of it belongs to the text. */
export interface Drawing {
  readonly limit: string;
  readonly depth: string;
  /** The ids to begin at; undefined for the whole graph. */
  readonly around: string | undefined;
  /** `MEETS_WITH|SUPPORTS` of a pattern; undefined where no kind is wanted. */
  readonly kinds: string | undefined;
  readonly everyKind: boolean;
  readonly involves: boolean;
  readonly isCollapsed: boolean;
  readonly types: string | undefined;
  readonly minDegree: string | undefined;
  readonly expandDegreeLimit: string | undefined;
  /** The condition on a relation, if any. */
  readonly relation: (variable: string) => string | undefined;
}

/** Reads a NetworkInput; its booleans and enum values go into the text, all else into parameters. */
export function drawing(
  compilation: Compilation,
  input: Sourced,
  sizes: { readonly limit: string; readonly depth: string },
): Drawing {
  const { fields } = input;
  const parameter = (name: string): string | undefined => {
    const value = fields.get(name);
    return value && compilation.parameter(value.read);
  };
  const kinds = kindsOf(fields.get('kinds'));
  const year = fields.get('fiscalYear');
  const inYears = year && compare(compilation, year);
  const meets = relationCondition(compilation, fields.get('minConfidence'), fields.get('validOn'));
  const collapse = fields.get('collapseMeasures');
  return {
    ...sizes,
    around: parameter('around'),
    kinds: kinds.length === 0 ? undefined : kinds.join('|'),
    everyKind: !fields.has('kinds'),
    involves: kinds.includes('INVOLVES'),
    isCollapsed: collapse?.read(compilation.variables) === true,
    types: parameter('types'),
    minDegree: parameter('minDegree'),
    expandDegreeLimit: parameter('expandDegreeLimit'),
    relation: (variable) => all([inYears?.(`${variable}.fiscalYear`), meets?.(variable)]),
  };
}
