import { isRelationKind } from '../../src/model/relation-kind.ts';
import { list, measuresOf, nodePasses, relationPasses } from './filters.ts';
import type { GraphEdge, GraphNode } from './graph.ts';
import { across } from './graph.ts';
import type { PageRequest, ReferenceKey } from './page.ts';
import { page } from './page.ts';
import type { Arguments } from './place.ts';

export function nodePage(items: readonly GraphNode[], returns: string, given: Arguments): unknown {
  const type = returns.replace(/Connection$/u, '');
  const passing = items.filter((node) => nodePasses(node, given['where']));
  const orders = list(given['orderBy']) as readonly { field: string; direction: string }[];
  const keys = orders.map(({ field, direction }): ReferenceKey<GraphNode> => {
    return { of: (node) => orderValue(node, field), descending: direction === 'DESC' };
  });
  const signature = [
    type,
    ...orders.map((order) => `${order.field}${order.direction === 'DESC' ? '-' : '+'}`),
  ];
  const last: ReferenceKey<GraphNode> = { of: (node) => node.properties['sortKey'], descending: false };
  return page(passing, signature.join(' '), [...keys, last], given as PageRequest);
}

function orderValue(node: GraphNode, field: string): unknown {
  const { properties } = node;
  switch (field) {
    case 'NAME':
      return properties['nameKeyJa'];
    case 'TITLE':
      return properties['titleJa'];
    case 'PAGE':
      return properties['page'];
    case 'STATUS':
      return properties['status'];
    case 'DATE':
      return properties['date'];
    case 'ADDED_ON':
      return properties['addedOn'];
    case 'DECIDED_ON':
      return properties['decidedOn'];
    case 'NUMBER':
      return properties['sortKey'];
    case 'FISCAL_YEAR':
      return node.labels.has('Measure') ? list(properties['fiscalYears']).at(-1) : properties['fiscalYear'];
    case 'MINISTRY_COUNT':
      return across(node, 'RESPONSIBLE_FOR', 'IN').length;
    case 'MEASURE_COUNT':
      return measuresOf(node).length;
    case 'RELATION_COUNT':
      return touching(node, {}).length;
    default:
      throw new Error(`The reference knows no order ${field}`);
  }
}

export function touching(node: GraphNode, given: Arguments): readonly GraphEdge[] {
  const direction = given['direction'] ?? 'BOTH';
  const kinds = given['kinds'];
  return [...(direction === 'IN' ? [] : node.out), ...(direction === 'OUT' ? [] : node.in)].filter((edge) =>
    Array.isArray(kinds) ? kinds.includes(edge.type) : isRelationKind(edge.type),
  );
}

export function relationPage(
  edges: readonly GraphEdge[],
  given: Arguments,
  others: (edge: GraphEdge) => readonly GraphNode[],
): unknown {
  const kinds = given['kinds'];
  const passing = edges
    .filter((edge) => !Array.isArray(kinds) || kinds.includes(edge.type))
    .filter((edge) => relationPasses(edge, given['where'], others(edge)));
  const key: ReferenceKey<GraphEdge> = { of: (edge) => edge.properties['id'], descending: false };
  return page(passing, 'Relation', [key], given as PageRequest);
}
