import type { EntityType, Language, Origin } from '../model/entity.ts';
import type { RelationKind } from '../model/relation-kind.ts';

/**
 * The graph as every format is written from it. A source may be asked for its nodes and edges more than
 * once and in either order; nothing here holds a whole graph, so a format that needs nodes before edges or
 * a second look makes a second pass. Items come in batches of some hundreds, since to wait for each one alone
 * would cost more than to write it.
 */
export interface GraphSource {
  readonly meta: GraphMeta;
  nodes(): AsyncIterable<readonly ExportNode[]>;
  /** Both ends of every edge are among {@link nodes}. */
  edges(): AsyncIterable<readonly ExportEdge[]>;
}

export interface GraphMeta {
  readonly title: string;
  readonly description?: string | undefined;
  /** Of the graph; the same revision is the same graph. */
  readonly revision: string;
  /** When the graph last changed, `2025-04-01T09:00:00Z` or a part of it; a file never says when it was written. */
  readonly updatedAt?: string | undefined;
}

/** An entity. Dates are partial dates (`2024`, `2024-03`, `2024-03-31`), addresses absolute. */
export interface ExportNode {
  readonly id: string;
  readonly type: EntityType;
  /** Of an organization or instrument. */
  readonly kind?: string | undefined;
  readonly nameJa: string;
  readonly nameEn?: string | undefined;
  readonly descriptionJa?: string | undefined;
  readonly descriptionEn?: string | undefined;
  readonly abbreviation?: string | undefined;
  readonly homepage?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** When a strategy was decided, a sector added, an instrument issued, an event began. */
  readonly date?: string | undefined;
  readonly endDate?: string | undefined;
  readonly place?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** Of a measure. */
  readonly status?: string | undefined;
  readonly marker?: string | undefined;
  readonly isRestated?: boolean | undefined;
  readonly isComplete?: boolean | undefined;
  /** Where a measure stands: the document's id and its page. */
  readonly document?: string | undefined;
  readonly page?: number | undefined;
  /** The years that a measure has entries for, ascending. */
  readonly fiscalYears: readonly number[];
  /** Relations in the whole graph, whatever part is exported. */
  readonly degree: number;
  /** Address of the best evidence. */
  readonly evidence?: string | undefined;
}

/** A relation, or several between the same two entities drawn as one. */
export interface ExportEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
  readonly weight: number;
  /** Ascending. */
  readonly fiscalYears: readonly number[];
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly detailJa?: string | undefined;
  readonly detailEn?: string | undefined;
  readonly origin: Origin;
  /** 0..1 */
  readonly confidence: number;
  /** Id of the measure that the relation was found in. */
  readonly measure?: string | undefined;
  /** Where the best evidence stands: document, page, address. */
  readonly document?: string | undefined;
  readonly page?: number | undefined;
  readonly evidence?: string | undefined;
}

/** The name that a drawing shows: in the language asked for, else the other, else the id. */
export function labelOf(node: ExportNode, language: Language = 'JA'): string {
  const [first, second] = language === 'EN' ? [node.nameEn, node.nameJa] : [node.nameJa, node.nameEn];
  return [first, second].find((name) => name !== undefined && name !== '') ?? node.id;
}
