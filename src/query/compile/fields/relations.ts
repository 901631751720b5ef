import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import { compileConnection } from '../connection.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { nodeTypeOf, propertyKey } from '../order.ts';
import type { Scope } from '../scope.ts';
import { sortedPage } from '../sorted-page.ts';
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

/** The relations at a node. */
export function relationsOf(call: FieldCall): Shape {
  const { compilation } = call;
  const kinds = kindsOf(argument(call, 'kinds'));
  const other = compilation.name('n');
  const scope = relationScope(call, [other]);
  const direction = directionOf(call);
  const asked = whereCondition(compilation, argument(call, 'where'), scope);
  const condition = kinds.length === 0 ? 'false' : asked;
  const types = kinds.length === 0 ? kindsOf(undefined) : kinds;
  const pattern = arrow({ type: types.join('|'), direction }, scope.variable);
  const match = `MATCH (${call.scope.variable})${pattern}(${other})`;
  return compileConnection(call, {
    scope,
    signature: BY_ID.signature,
    page: sortedPage(call, {
      variable: scope.variable,
      order: BY_ID,
      condition,
      bind: (bound) => [match, ...where(bound)],
      isDistinct: true,
      isScan: false,
      prepare: () => bindEnds(scope),
    }),
    total: () =>
      condition === undefined
        ? `COUNT { ${match.replace(/^MATCH /u, '')} }`
        : subquery('COUNT', [match, `WHERE ${condition}`, `RETURN ${scope.variable}`]),
  });
}

/**
 * All relations. Each kind has an index on its ids: a page is the first of each kind, merged, so that its cost does not grow
 * with the graph.
 */
export function allRelations(call: FieldCall): Shape {
  const { compilation } = call;
  const kinds = kindsOf(argument(call, 'kinds'));
  const from = compilation.name('n');
  const to = compilation.name('n');
  const scope = relationScope(call, [from, to]);
  const asked = whereCondition(compilation, argument(call, 'where'), scope);
  const condition = kinds.length === 0 ? 'false' : asked;
  const types = kinds.length === 0 ? kindsOf(undefined) : kinds;
  const match = (kind: string): string => `MATCH (${from})-[${scope.variable}:${kind}]->(${to})`;
  return compileConnection(call, {
    scope,
    signature: BY_ID.signature,
    page: sortedPage(call, {
      variable: scope.variable,
      order: BY_ID,
      condition,
      bind: (bound, sorted) => merged(types, scope, match, bound, sorted),
      isDistinct: true,
      isScan: true,
      prepare: () => bindEnds(scope),
    }),
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
