import type { ASTNode } from 'graphql';
import type { Limits } from '../limits.ts';
import { limitError } from '../limits.ts';
import type { Variables } from '../request/sourced.ts';

/** How many items a list may give: known from the document, or read from the variables. */
export type PageSize = number | ((variables: Variables) => number);

interface Charge {
  readonly known: number;
  readonly reads: readonly ((variables: Variables) => number)[];
}

/**
 * Adds up how many nodes an answer may hold: every field that gives nodes counts as often as the lists around it have
 * items. It counts while the operation is compiled, so that one too large is refused before its text has grown; the fields
 * visited are never more than the cost, whatever fragments spread.
 */
export class CostMeter {
  readonly #limits: Limits;
  readonly #variables: Variables;
  readonly #charges: Charge[] = [];
  #around: Charge = { known: 1, reads: [] };
  #selections = 0;
  #cost = 0;

  constructor(limits: Limits, variables: Variables) {
    this.#limits = limits;
    this.#variables = variables;
  }

  /** Counts a field that gives up to `size` nodes, and what `inside` asks of each of them. */
  charge<T>(size: PageSize, node: ASTNode, inside: () => T): T {
    const around = this.#around;
    const here: Charge =
      typeof size === 'number'
        ? { known: around.known * size, reads: around.reads }
        : { known: around.known, reads: [...around.reads, size] };
    this.#selections += 1;
    if (this.#selections > this.#limits.selections) {
      throw limitError('selections', this.#limits, 'The operation has more fields with selections', node);
    }
    this.#charges.push(here);
    this.#cost += amount(here, this.#variables);
    if (this.#cost > this.#limits.cost) throw this.#error(this.#cost, node);
    this.#around = here;
    const result = inside();
    this.#around = around;
    return result;
  }

  /** The estimate for any request of this shape, by its variables. Throws where it is beyond the limit. */
  get estimate(): (variables: Variables) => number {
    const known = this.#charges
      .filter((charge) => charge.reads.length === 0)
      .reduce((sum, each) => sum + each.known, 0);
    const open = this.#charges.filter((charge) => charge.reads.length > 0);
    return (variables) => {
      const cost = open.reduce((sum, charge) => sum + amount(charge, variables), known);
      if (cost > this.#limits.cost) throw this.#error(cost);
      return cost;
    };
  }

  #error(cost: number, node?: ASTNode): Error {
    return limitError('cost', this.#limits, `The answer may hold ${cost} nodes or more`, node);
  }
}

function amount(charge: Charge, variables: Variables): number {
  return charge.reads.reduce((product, read) => product * Math.max(1, read(variables)), charge.known);
}
