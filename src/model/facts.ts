import type {
  AliasKind,
  EntryKind,
  InstrumentKind,
  Language,
  MeasurePart,
  MeasureStatus,
  OrganizationKind,
  Origin,
} from './entity.ts';
import type { RelationKind } from './relation-kind.ts';

/**
 * What one teller says, in the form in which store/ writes it. A teller is a document (its key as an id,
 * `document:cybersecurity-2024`), the dataset that ships (`dataset`), or a person's mutation (`curation`).
 * Loading a telling replaces what that teller said before and nothing else.
 *
 * Absent, null and [] mean "this teller does not say". Ids are those of ids.ts.
 */
export type Teller = `document:${string}` | 'dataset' | 'curation';

export interface Telling {
  readonly teller: Teller;
  /** Digest of the input; a telling with the digest that is already loaded changes nothing. */
  readonly digest: string;
  /** What the facts were made of, kept beside them so that it can be had back: the plan, or the dataset's files, as JSON. */
  readonly source?: string | undefined;
  readonly documents: readonly DocumentFact[];
  readonly pages: readonly PageFact[];
  readonly strategies: readonly StrategyFact[];
  readonly goals: readonly GoalFact[];
  readonly actors: readonly ActorFact[];
  readonly sectors: readonly SectorFact[];
  readonly instruments: readonly InstrumentFact[];
  readonly events: readonly EventFact[];
  readonly measures: readonly MeasureFact[];
  readonly entries: readonly EntryFact[];
  readonly observations: readonly ObservationFact[];
  readonly relations: readonly RelationFact[];
}

/** The place that says so: a passage of a page, or a public address. */
export interface PassageFact {
  readonly documentId?: string | undefined;
  readonly page?: number | undefined;
  /** All line numbers it was read from, ascending, in the input file. */
  readonly lines?: readonly number[] | undefined;
  /** A run of one entry's text. */
  readonly quote?: string | undefined;
  readonly url?: string | undefined;
  /** Of the address, or of the document where it is cited otherwise than by its own title. */
  readonly title?: string | undefined;
  readonly origin: Origin;
  /** 0..1 */
  readonly confidence: number;
}

interface Told {
  readonly id: string;
  /** At least one: nothing without a source. */
  readonly passages: readonly PassageFact[];
}

export interface AliasFact {
  readonly name: string;
  readonly language?: Language | undefined;
  readonly kind: AliasKind;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

interface EntityFact extends Told {
  readonly nameJa?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly descriptionJa?: string | undefined;
  readonly descriptionEn?: string | undefined;
  readonly aliases?: readonly AliasFact[] | undefined;
}

export interface DocumentFact extends Told {
  readonly titleJa?: string | undefined;
  readonly titleEn?: string | undefined;
  readonly publisher?: string | undefined;
  readonly decidedOn?: string | undefined;
  readonly url?: string | undefined;
  readonly annex?: string | undefined;
  /** The year that the plan is for: 2024 for サイバーセキュリティ2024. */
  readonly fiscalYear?: number | undefined;
  readonly pagesTotal?: number | undefined;
}

export interface PageFact extends Told {
  readonly documentId: string;
  readonly number: number;
  readonly label?: string | undefined;
  /** True where the page itself was read, false where it is only cited. */
  readonly isRead: boolean;
  /** The page's own lines as they came, their numbers in the input file, and the column each was given to. */
  readonly lineNumbers?: readonly number[] | undefined;
  readonly lineTexts?: readonly string[] | undefined;
  readonly lineColumns?: readonly string[] | undefined;
}

export interface StrategyFact extends EntityFact {
  readonly decidedOn?: string | undefined;
}

export interface GoalFact extends EntityFact {
  readonly strategyId: string;
  readonly parentId?: string | undefined;
  readonly number: string;
  readonly path: readonly string[];
  /** The quoted block of the strategy (サイバーセキュリティ戦略…より). */
  readonly points?: readonly string[] | undefined;
}

export interface ActorFact extends EntityFact {
  readonly type: 'MINISTRY' | 'ISAC' | 'ORGANIZATION';
  /** Of an organization; absent for the other two. */
  readonly kind?: OrganizationKind | undefined;
  readonly abbreviation?: string | undefined;
  readonly homepage?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

export interface SectorFact extends EntityFact {
  readonly addedOn?: string | undefined;
}

export interface InstrumentFact extends EntityFact {
  readonly kind: InstrumentKind;
  readonly date?: string | undefined;
}

export interface EventFact extends EntityFact {
  readonly date?: string | undefined;
  readonly endDate?: string | undefined;
  readonly place?: string | undefined;
}

export interface MeasureFact extends EntityFact {
  readonly documentId: string;
  readonly goalId?: string | undefined;
  readonly marker?: string | undefined;
  readonly page?: number | undefined;
  readonly ordinal: number;
  readonly status?: MeasureStatus | undefined;
  readonly isRestated?: boolean | undefined;
  readonly isComplete?: boolean | undefined;
  readonly part?: MeasurePart | undefined;
  readonly titleJa?: string | undefined;
  readonly titleEn?: string | undefined;
  /** Numbers and headings as printed, outermost first. */
  readonly sectionPath?: readonly string[] | undefined;
  readonly headings?: readonly string[] | undefined;
}

export interface EntryFact extends Told {
  readonly measureId: string;
  readonly fiscalYear: number;
  readonly kind: EntryKind;
  /** The document's own paragraphs; absent where only a summary is told. */
  readonly paragraphs?: readonly string[] | undefined;
  /** What the entry says in the teller's own words. */
  readonly summaryJa?: string | undefined;
  readonly summaryEn?: string | undefined;
}

export interface ObservationFact extends Told {
  readonly value: number;
  readonly unit: string;
  readonly whatJa: string;
  readonly whatEn?: string | undefined;
  readonly asOf?: string | undefined;
  readonly fiscalYear?: number | undefined;
  readonly ofId: string;
  readonly measureId?: string | undefined;
}

/** Its id is {@link relationId} of kind, ends, measure and fiscal year. */
export interface RelationFact extends Told {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly measureId?: string | undefined;
  readonly fiscalYear?: number | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly detailJa?: string | undefined;
  readonly detailEn?: string | undefined;
}
