import { createHash } from 'node:crypto';
import type { EntryKind } from './entity.ts';
import type { RelationKind } from './relation-kind.ts';
import { foldWidth, squeeze } from './text.ts';

/**
 * Ids are readable and stable: the same fact told again has the same id. Forms: docs/data-model.md.
 * Every function here is pure, so that ids can be computed before anything is in the graph.
 */

/** The last part of an id from a name: one width, no blanks, lower case, nothing that separates ids. */
export function slug(name: string): string {
  return squeeze(foldWidth(name).toLowerCase()).replace(/[/:#?\\「」『』"'<>]+/gu, '-');
}

export function documentId(key: string): string {
  return `document:${key}`;
}

export function pageId(documentKey: string, page: number): string {
  return `page:${documentKey}:${page}`;
}

/**
 * A measure is known by its document, the page of its marker and the marker, and an ordinal from the second
 * time on that one page shows the same marker: `measure:cybersecurity-2024:p161:ウ`, `…:ウ:2`.
 */
export function measureId(documentKey: string, page: number, marker: string | null, ordinal = 1): string {
  return `measure:${documentKey}:p${page}:${marker ?? '-'}${ordinal > 1 ? `:${ordinal}` : ''}`;
}

export function entryId(measure: string, fiscalYear: number, kind: EntryKind): string {
  return `${measure.replace(/^measure:/u, 'entry:')}:${fiscalYear}:${kind.toLowerCase()}`;
}

/** What makes a relation one: kind, ends, measure and fiscal year. Told twice it is one relation with both evidences. */
export interface RelationIdentity {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly measureId?: string | null | undefined;
  readonly fiscalYear?: number | null | undefined;
}

/** `relation:meets_with:3f0c…` : the kind can be read off, the rest is a digest of the identity. */
export function relationId(identity: RelationIdentity): string {
  const parts = [identity.from, identity.to, identity.measureId ?? '', identity.fiscalYear ?? ''];
  return `relation:${identity.kind.toLowerCase()}:${digest(parts.join('\n'))}`;
}

/** What makes an observation one: what is counted of whom, as of when, and the number itself. */
export interface ObservationIdentity {
  readonly ofId: string;
  readonly value: number;
  readonly unit: string;
  readonly whatJa: string;
  readonly asOf?: string | null | undefined;
  readonly fiscalYear?: number | null | undefined;
}

/** `observation:3f0c…`; the fiscal year counts only where no date is told. */
export function observationId(identity: ObservationIdentity): string {
  const { ofId, value, unit, whatJa, asOf, fiscalYear } = identity;
  return `observation:${digest([ofId, value, squeeze(unit), squeeze(whatJa), asOf ?? fiscalYear ?? ''].join('\n'))}`;
}

/** Sixteen hexadecimal digits of SHA-256: enough to keep a million facts apart (chance of one clash 3e-8). */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
