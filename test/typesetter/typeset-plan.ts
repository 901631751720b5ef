/** What a page is set from: the words of each cell, paragraph by paragraph, bullets and labels aside. */
export interface TypesetItem {
  readonly marker: string;
  readonly ministries: readonly string[];
  /** Empty for a new measure. */
  readonly plan: readonly string[];
  readonly result: readonly string[];
  readonly next: readonly string[];
}

export interface TypesetSection {
  /** Absent where the chapter goes on. */
  readonly chapter?: { readonly number: string; readonly title: string };
  readonly section: { readonly number: string; readonly title: string };
  readonly points: readonly string[];
  readonly items: readonly TypesetItem[];
}

export interface TypesetDocument {
  /** Number of the first page. */
  readonly page: number;
  readonly year: number;
  readonly sections: readonly TypesetSection[];
}

/** A document of one section. */
export interface TypesetPage extends Required<TypesetSection> {
  readonly page: number;
  readonly year: number;
}
