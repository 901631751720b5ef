import type { Dataset } from '../dataset.ts';
import type { Finding } from '../finding.ts';

/** One thing that must hold in data/, over all files together. */
export type Rule = (dataset: Dataset) => readonly Finding[];
