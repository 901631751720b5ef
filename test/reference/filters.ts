import { nameKey } from '../../src/model/text.ts';
import type { GraphEdge, GraphNode } from './graph.ts';
import { across } from './graph.ts';
import type { Arguments } from './place.ts';

type Where = Readonly<Record<string, unknown>>;
type Holds = (value: unknown) => boolean;

/** What `where` says in plain words: everything given must hold; a missing value passes no comparison. */
export function nodePasses(node: GraphNode, where: unknown): boolean {
  return entries(where).every(([key, value]) => {
    const { properties } = node;
    switch (key) {
      case 'and':
        return list(value).every((each) => nodePasses(node, each));
      case 'or':
        return list(value).some((each) => nodePasses(node, each));
      case 'not':
        return !nodePasses(node, value);
      case 'name':
        return [properties['nameKeyJa'], properties['nameKeyEn']].some(textHolds(value, nameKey));
      case 'title':
        return [properties['titleJa'], properties['titleEn']].some(textHolds(value));
      case 'marker':
      case 'number':
      case 'country':
      case 'place':
      case 'publisher':
        return textHolds(value)(properties[key]);
      case 'page':
        return numberHolds(value)(properties['page']);
      case 'fiscalYear': {
        const years = node.labels.has('Measure')
          ? list(properties['fiscalYears'])
          : [properties['fiscalYear']];
        return years.some(numberHolds(value));
      }
      case 'addedOn':
      case 'date':
      case 'decidedOn':
        return dateHolds(value)(properties[key]);
      case 'types':
        return list(value).includes(properties['type']);
      case 'id':
      case 'status':
      case 'part':
      case 'kind':
        return properties[key] !== undefined && list(value).includes(properties[key]);
      case 'isRestated':
      case 'isComplete':
        return properties[key] === value;
      case 'text': {
        const words = nameKey(String(value));
        const texts = [
          properties['nameKeyJa'],
          properties['nameKeyEn'],
          ...across(node, 'HAS_ENTRY', 'OUT').map((entry) => entry.properties['textKey']),
        ];
        return texts.some((text) => typeof text === 'string' && text.includes(words));
      }
      case 'under':
        return withAncestors(node).some((goal) => goal.properties['id'] === value);
      case 'sector':
        return sectorsOf(node).some((sector) => list(value).includes(sector.properties['id']));
      case 'document':
        return across(node, 'IN_DOCUMENT', 'OUT').some((each) => list(value).includes(each.properties['id']));
      default:
        return relatedBy(node, key).some((each) => nodePasses(each, value));
    }
  });
}

/** The nodes of the list that a filter looks into. */
function relatedBy(node: GraphNode, key: string): readonly GraphNode[] {
  switch (key) {
    case 'measures':
      return measuresOf(node);
    case 'ministries':
      return node.labels.has('Sector')
        ? across(node, 'OVERSEES', 'IN', 'Ministry')
        : across(node, 'RESPONSIBLE_FOR', 'IN');
    case 'isacs':
      return node.labels.has('Sector')
        ? across(node, 'COVERS', 'IN', 'Isac')
        : across(node, 'INVOLVES', 'OUT', 'Isac');
    case 'organizations':
      return node.labels.has('Sector')
        ? across(node, 'COVERS', 'IN', 'Organization')
        : across(node, 'INVOLVES', 'OUT', 'Organization');
    case 'goal':
      return across(node, 'TOWARDS', 'OUT');
    case 'participants':
      return across(node, 'PARTICIPATES_IN', 'IN', 'Actor');
    default:
      throw new Error(`The reference knows no filter ${key}`);
  }
}

export function measuresOf(node: GraphNode): readonly GraphNode[] {
  if (node.labels.has('Ministry')) return across(node, 'RESPONSIBLE_FOR', 'OUT', 'Measure');
  if (node.labels.has('Goal')) return across(node, 'TOWARDS', 'IN', 'Measure');
  if (node.labels.has('Document')) return across(node, 'IN_DOCUMENT', 'IN', 'Measure');
  return across(node, 'INVOLVES', 'IN', 'Measure');
}

export function sectorsOf(node: GraphNode): readonly GraphNode[] {
  return across(node, node.labels.has('Ministry') ? 'OVERSEES' : 'COVERS', 'OUT', 'Sector');
}

function withAncestors(goal: GraphNode): readonly GraphNode[] {
  return [goal, ...across(goal, 'HAS_SUBGOAL', 'IN').flatMap(withAncestors)];
}

/** `others`: the ends that a filter on the other end looks at. */
export function relationPasses(edge: GraphEdge, where: unknown, others: readonly GraphNode[]): boolean {
  const { properties } = edge;
  return entries(where).every(([key, value]) => {
    switch (key) {
      case 'fiscalYear':
        return numberHolds(value)(properties['fiscalYear']);
      case 'origin':
        return list(properties['origins']).some((origin) => list(value).includes(origin));
      case 'minConfidence':
        return Number(properties['confidence']) >= Number(value);
      case 'validOn':
        return inForce(properties['validFrom'], properties['validTo'], String(value));
      default:
        return others.some((other) => nodePasses(other, value));
    }
  });
}

/** Whether some day that `on` may mean lies between some first and some last day. */
export function inForce(from: unknown, to: unknown, on: string): boolean {
  const startsInTime = typeof from !== 'string' || from.padEnd(10, '-01') <= widest(on, '9');
  const endsInTime = typeof to !== 'string' || widest(to, '9') >= on.padEnd(10, '-00');
  return startsInTime && endsInTime;
}

/** What the arguments `kinds`, `minConfidence` and `validOn` ask of a relation, where they are given. */
export function relationMeets({ properties, type }: GraphEdge, given: Arguments): boolean {
  const { kinds, minConfidence, validOn } = given;
  return (
    (!Array.isArray(kinds) || kinds.includes(type)) &&
    (typeof minConfidence !== 'number' || Number(properties['confidence']) >= minConfidence) &&
    (typeof validOn !== 'string' || inForce(properties['validFrom'], properties['validTo'], validOn))
  );
}

/** A bound beyond every day of a partial date, as text. */
function widest(date: string, filler: string): string {
  return date.length >= 10 ? date : `${date}-${filler.repeat(9 - date.length)}`;
}

function textHolds(filter: unknown, fold = (text: string): string => text): Holds {
  return (value) => {
    if (typeof value !== 'string') return entries(filter).length === 0;
    return entries(filter).every(([operator, operand]) => {
      const operands = list(operand).map((each) => fold(String(each)));
      if (operator === 'contains') return operands.every((each) => value.includes(each));
      if (operator === 'startsWith') return operands.every((each) => value.startsWith(each));
      return operands.includes(value);
    });
  };
}

function numberHolds(filter: unknown): Holds {
  return (value) => {
    if (typeof value !== 'number') return entries(filter).length === 0;
    return entries(filter).every(([operator, operand]) => {
      if (operator === 'gte') return value >= Number(operand);
      if (operator === 'lte') return value <= Number(operand);
      return list(operand).includes(value);
    });
  };
}

function dateHolds(filter: unknown): Holds {
  return (value) => {
    if (typeof value !== 'string') return entries(filter).length === 0;
    return entries(filter).every(([operator, operand]) => {
      const date = String(operand);
      if (operator === 'gte') return value >= date;
      if (operator === 'lte') return value <= date || value.startsWith(date);
      return value.startsWith(date);
    });
  };
}

/** What is given and not null. */
function entries(where: unknown): readonly (readonly [string, unknown])[] {
  if (where === null || where === undefined) return [];
  return Object.entries(where as Where).filter(([, value]) => value !== null && value !== undefined);
}

export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
