import type { ExportEdge, ExportNode } from './graph.ts';

/**
 * What nodes and edges carry besides identity, ends and label: one list for all formats, so that none forgets
 * a thing another has. The order is that of columns and of attribute declarations.
 */
export type Attribute<Item> =
  TextAttribute<Item> | NumberAttribute<Item> | FlagAttribute<Item> | YearsAttribute<Item>;

interface TextAttribute<Item> {
  readonly name: string;
  readonly type: 'text';
  readonly of: (item: Item) => string | undefined;
}
interface NumberAttribute<Item> {
  readonly name: string;
  readonly type: 'integer' | 'double';
  readonly of: (item: Item) => number | undefined;
}
interface FlagAttribute<Item> {
  readonly name: string;
  readonly type: 'flag';
  readonly of: (item: Item) => boolean | undefined;
}
interface YearsAttribute<Item> {
  readonly name: string;
  readonly type: 'years';
  readonly of: (item: Item) => readonly number[];
}

export type AttributeValue = string | number | boolean | readonly number[];

export const NODE_ATTRIBUTES: readonly Attribute<ExportNode>[] = [
  { name: 'type', type: 'text', of: (node) => node.type },
  { name: 'kind', type: 'text', of: (node) => node.kind },
  { name: 'nameJa', type: 'text', of: (node) => node.nameJa },
  { name: 'nameEn', type: 'text', of: (node) => node.nameEn },
  { name: 'descriptionJa', type: 'text', of: (node) => node.descriptionJa },
  { name: 'descriptionEn', type: 'text', of: (node) => node.descriptionEn },
  { name: 'abbreviation', type: 'text', of: (node) => node.abbreviation },
  { name: 'homepage', type: 'text', of: (node) => node.homepage },
  { name: 'country', type: 'text', of: (node) => node.country },
  { name: 'date', type: 'text', of: (node) => node.date },
  { name: 'endDate', type: 'text', of: (node) => node.endDate },
  { name: 'place', type: 'text', of: (node) => node.place },
  { name: 'validFrom', type: 'text', of: (node) => node.validFrom },
  { name: 'validTo', type: 'text', of: (node) => node.validTo },
  { name: 'status', type: 'text', of: (node) => node.status },
  { name: 'marker', type: 'text', of: (node) => node.marker },
  { name: 'isRestated', type: 'flag', of: (node) => node.isRestated },
  { name: 'isComplete', type: 'flag', of: (node) => node.isComplete },
  { name: 'document', type: 'text', of: (node) => node.document },
  { name: 'page', type: 'integer', of: (node) => node.page },
  { name: 'fiscalYears', type: 'years', of: (node) => node.fiscalYears },
  { name: 'degree', type: 'integer', of: (node) => node.degree },
  { name: 'evidence', type: 'text', of: (node) => node.evidence },
];

/** Besides `weight`, which every format has a place of its own for. */
export const EDGE_ATTRIBUTES: readonly Attribute<ExportEdge>[] = [
  { name: 'kind', type: 'text', of: (edge) => edge.kind },
  { name: 'fiscalYears', type: 'years', of: (edge) => edge.fiscalYears },
  { name: 'validFrom', type: 'text', of: (edge) => edge.validFrom },
  { name: 'validTo', type: 'text', of: (edge) => edge.validTo },
  { name: 'date', type: 'text', of: (edge) => edge.date },
  { name: 'place', type: 'text', of: (edge) => edge.place },
  { name: 'detailJa', type: 'text', of: (edge) => edge.detailJa },
  { name: 'detailEn', type: 'text', of: (edge) => edge.detailEn },
  { name: 'origin', type: 'text', of: (edge) => edge.origin },
  { name: 'confidence', type: 'double', of: (edge) => edge.confidence },
  { name: 'measure', type: 'text', of: (edge) => edge.measure },
  { name: 'document', type: 'text', of: (edge) => edge.document },
  { name: 'page', type: 'integer', of: (edge) => edge.page },
  { name: 'evidence', type: 'text', of: (edge) => edge.evidence },
];

/** The value, or undefined where there is nothing to carry: absent, an empty text, no years. */
export function valueOf<Item>(attribute: Attribute<Item>, item: Item): AttributeValue | undefined {
  const value = attribute.of(item);
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

/** All that an item carries, as JSON formats write it. */
export function recordOf<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): Record<string, AttributeValue> {
  const record: Record<string, AttributeValue> = {};
  for (const attribute of attributes) {
    const value = valueOf(attribute, item);
    if (value !== undefined) record[attribute.name] = value;
  }
  return record;
}
