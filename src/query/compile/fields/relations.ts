import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import { compileConnection } from '../connection.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { nodeTypeOf, propertyKey } from '../order.ts';
import type { Scope } from '../scope.ts';
import { sortedPage } from '../sorted-page.ts';
import type { Sorted } from '../sorted-page.ts';
import { arrow } from '../source.ts';
import type { Lines } from '../text.ts';
import { indent, subquery, where } from '../text.ts';
import { whereCondition } from '../where.ts';
import { directionOf, kindsOf } from './relation-arguments.ts';

/** Relations are sorted by id, which begins with the kind: `relation:meets_with:…`. */
const BY_ID = { signature: 'Relation', keys: [propertyKey('id')] };

/** A relation variable with names for its ends. */
export function relationScope(call: FieldCall, otherEnds: readonly string[] = []): Scope {
  const { compilation } = call;
  const variable = compilation.name('r');
  const types = compilation.possibleTypes(nodeTypeOf(getNamedType(call.field.type)));
  return {
    variable,
    types: types.filter((type) => type.name === 'Relation'),
    property: (property) => `${variable}.${property}`,
    ends: { from: compilation.name('n'), to: compilation.name('n') },
    otherEnds,
  };
}

/** Binds the ends of the relations of a page. */
function bindEnds({ variable, ends }: Scope): Lines {
  if (ends === undefined) return [];
  return [`WITH ${variable}, startNode(${variable}) AS ${ends.from}, endNode(${variable}) AS ${ends.to}`];
}

interface AskedRelations {
  readonly scope: Scope;
  /** Names for the ends that a filter on the other end looks at. */
  readonly others: readonly string[];
  /** All kinds where none is wanted: then the condition holds for no relation. */
  readonly types: readonly string[];
  readonly condition: string | undefined;
}

/** What both lists are asked by; `ends`: how many ends of a relation may be the other one. */
function askedRelations(call: FieldCall, ends: 1 | 2): AskedRelations {
  const { compilation } = call;
  const kinds = kindsOf(argument(call, 'kinds'));
  const others = Array.from({ length: ends }, () => compilation.name('n'));
  const scope = relationScope(call, others);
  const asked = whereCondition(compilation, argument(call, 'where'), scope);
  return kinds.length === 0
    ? { scope, others, types: kindsOf(undefined), condition: 'false' }
    : { scope, others, types: kinds, condition: asked };
}

/** A page of relations that `bind` binds, and how many there are. */
function relationPage(
  call: FieldCall,
  { condition, scope }: AskedRelations,
  { bind, isScan, total }: Pick<Sorted, 'bind' | 'isScan'> & { readonly total: () => string },
): Shape {
  return compileConnection(call, {
    scope,
    signature: BY_ID.signature,
    page: sortedPage(call, {
      variable: scope.variable,
      order: BY_ID,
      condition,
      bind,
      isDistinct: true,
      isScan,
      prepare: () => bindEnds(scope),
    }),
    total,
  });
}

/** The relations at a node. */
export function relationsOf(call: FieldCall): Shape {
  const asked = askedRelations(call, 1);
  const { condition, others, scope, types } = asked;
  const pattern = arrow({ type: types.join('|'), direction: directionOf(call) }, scope.variable);
  const match = `MATCH (${call.scope.variable})${pattern}(${others.join('')})`;
  return relationPage(call, asked, {
    bind: (bound) => [match, ...where(bound)],
    isScan: false,
    total: () =>
      condition === undefined
        ? `COUNT { ${match.replace(/^MATCH /u, '')} }`
        : subquery('COUNT', [match, `WHERE ${condition}`, `RETURN ${scope.variable}`]),
  });
}

/**
 * All relations. Each kind has an index on its ids: a page is the first of each kind, merged, so that its cost does not grow
 * with the graph. (One pattern of all kinds would be planned in a tenth of the time, once, and read every relation, each time.)
 */
export function allRelations(call: FieldCall): Shape {
  const asked = askedRelations(call, 2);
  const { condition, others, scope, types } = asked;
  const mentioned = new Set(condition?.match(/\bn\d+\b/gu));
  // An end with a name is one more thing for the planner to weigh in every branch.
  const [from = '', to = ''] = others.map((name) => (mentioned.has(name) ? name : ''));
  const match = (kind: string): string => `MATCH (${from})-[${scope.variable}:${kind}]->(${to})`;
  return relationPage(call, asked, {
    bind: (bound, sorted) => merged(types, scope, match, bound, sorted),
    isScan: true,
    total: () =>
      condition === undefined
        ? types.map((kind) => `COUNT { ()-[:${kind}]->() }`).join(' + ')
        : subquery('COUNT', [match(types.join('|')), `WHERE ${condition}`, `RETURN ${scope.variable}`]),
  });
}

function merged(
  kinds: readonly string[],
  { variable }: Scope,
  match: (kind: string) => string,
  condition: string | undefined,
  sorted: Lines,
): Lines {
  const branches = kinds.map((kind) => [match(kind), ...where(condition)]);
  const [only = []] = branches;
  if (branches.length === 1) return only;
  const union = branches.flatMap((branch, index) => [
    ...(index === 0 ? [] : ['UNION ALL']),
    ...branch,
    `RETURN ${variable}`,
    ...sorted,
  ]);
  return ['CALL () {', ...indent(union), '}'];
}
