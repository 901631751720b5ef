import type { ChangeKind, GapKind, MatrixAxis } from '../../../generated/graphql.ts';

/** How much has been read of all documents together. */
export interface Read {
  readonly pagesRead: number;
  /** Undefined where it is not known of every document. */
  readonly pagesTotal: number | undefined;
  readonly measures: number;
  readonly completeMeasures: number;
}

/** The words of the views that load when they are opened, in one language. */
export interface ViewTexts {
  readonly coverage: (read: Read) => string;
  readonly noCoverage: string;
  readonly filters: {
    readonly types: string;
    readonly kinds: string;
    readonly and: string;
    readonly narrowing: (filters: string) => string;
    readonly idle: (filters: string) => string;
    readonly namesOfDay: string;
  };
  readonly found: {
    readonly cut: (hits: number) => string;
  };
  readonly matrix: {
    readonly intro: string;
    readonly rows: string;
    readonly columns: string;
    readonly axes: Readonly<Record<MatrixAxis, string>>;
    readonly swap: string;
    readonly includeEmpty: string;
    readonly rowOrder: string;
    readonly columnOrder: string;
    readonly byTotal: string;
    readonly byName: string;
    readonly by: (name: string) => string;
    readonly sortRows: (column: string) => string;
    readonly sortColumns: (row: string) => string;
    readonly total: string;
    readonly totalMeaning: string;
    readonly caption: (rows: string, columns: string) => string;
    readonly cell: (row: string, column: string, measures: number, relations: number) => string;
    readonly kinds: (names: string) => string;
    readonly key: string;
    readonly cut: (cells: number) => string;
    readonly drawn: (rows: number, allRows: number, columns: number, allColumns: number) => string;
    readonly empty: string;
  };
  readonly path: {
    readonly intro: string;
    readonly from: string;
    readonly to: string;
    readonly pick: string;
    readonly swap: string;
    readonly length: string;
    readonly upTo: (relations: number) => string;
    readonly kinds: string;
    readonly allKinds: string;
    readonly someKinds: (chosen: number, all: number) => string;
    readonly choose: string;
    readonly noKind: string;
    readonly found: (paths: number) => string;
    readonly relations: (length: number) => string;
    readonly none: (from: string, to: string, length: number) => string;
    readonly noneAdvice: string;
    readonly truncated: string;
    readonly same: string;
    readonly openStep: (from: string, kind: string, to: string) => string;
    readonly asTable: string;
    readonly way: string;
    readonly step: string;
  };
  readonly timeline: {
    readonly intro: string;
    readonly showChanges: string;
    readonly showMeasures: string;
    readonly show: string;
    readonly earlier: string;
    readonly later: string;
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    readonly kindMeaning: Readonly<Record<ChangeKind, string>>;
    readonly ministry: string;
    readonly allMinistries: string;
    readonly plan: (year: string) => string;
    readonly before: (ministries: string) => string;
    readonly noPlanRead: string;
    readonly noPlanMore: string;
    readonly wholeText: string;
    readonly excerpt: string;
    readonly cut: (shown: number, total: number) => string;
    readonly noneTold: (measures: number) => string;
    readonly noChange: (earlier: string, later: string) => string;
    readonly removed: string;
    readonly added: string;
    readonly selected: string;
  };
  readonly sectors: {
    readonly intro: (withIsac: number, total: number) => string;
    readonly onlyGaps: string;
    readonly covered: string;
    readonly withoutIsac: string;
    readonly withoutMinistry: string;
    readonly others: string;
    readonly foreign: (country: string) => string;
    readonly gaps: string;
    readonly gapsIntro: string;
    readonly kinds: Readonly<Record<GapKind, string>>;
    readonly asQuery: string;
    readonly asQueryOf: (name: string) => string;
    readonly noIsac: string;
    readonly noMinistry: string;
    readonly noGap: string;
    readonly caption: string;
  };
  readonly brokers: {
    readonly intro: string;
    readonly over: string;
    readonly sharing: string;
    readonly all: string;
    readonly rank: string;
    readonly betweenness: string;
    readonly betweennessMeaning: string;
    readonly degree: string;
    readonly community: string;
    readonly around: (name: string) => string;
    readonly alone: string;
    readonly caption: string;
    readonly cut: (shown: number, total: number) => string;
    readonly filter: string;
  };
}
