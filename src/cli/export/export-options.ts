/** What commander makes of the options; texts are read by export/read-selection.ts, as those of an address are. */
export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly document?: string;
  readonly around?: readonly string[];
  readonly depth?: string;
  readonly types?: readonly string[];
  readonly kinds?: readonly string[];
  readonly fiscalYear?: string;
  readonly minConfidence?: string;
  readonly validOn?: string;
  readonly minDegree?: string;
  readonly expandDegreeLimit?: string;
  readonly collapseMeasures?: boolean;
  readonly limit?: string;
  readonly language?: string;
  readonly base?: string;
  readonly json?: boolean;
}
