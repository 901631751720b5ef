/** What a page is set from: the words of each cell, paragraph by paragraph, bullets and labels aside. */
export interface TypesetItem {
  readonly marker: string;
  readonly ministries: readonly string[];
  /** Empty for a new measure. */
  readonly plan: readonly string[];
  readonly result: readonly string[];
  readonly next: readonly string[];
}

export interface TypesetPage {
  readonly page: number;
  readonly year: number;
  readonly chapter: { readonly number: string; readonly title: string };
  readonly section: { readonly number: string; readonly title: string };
  readonly points: readonly string[];
  readonly items: readonly TypesetItem[];
}
