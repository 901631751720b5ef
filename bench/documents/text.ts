import { resolve } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { registryOf } from '../../src/dataset/registry.ts';
import { extractText } from '../../src/documents/extract-text.ts';
import { annotatePlan } from '../../src/knowledge/annotate.ts';
import { comparePlan } from '../../test/typesetter/compare-plan.ts';
import type { Comparison } from '../../test/typesetter/compare-plan.ts';
import { typeset } from '../../test/typesetter/typeset.ts';
import { arbitraryPages } from '../../test/typesetter/variants.ts';
import type { Variant } from '../../test/typesetter/variants.ts';

export interface Measured {
  readonly comparisons: readonly Comparison[];
  readonly pages: number;
  /** Milliseconds of processor time a page, one for each document: reading it, and reading what its sentences say. */
  readonly times: readonly number[];
}

/** Sets random documents in one way until there are so many pages, and reads each. The seed makes it the same every time. */
export function measureText(variant: Variant, leastPages: number, seed: number): Measured {
  const comparisons: Comparison[] = [];
  const times: number[] = [];
  let pages = 0;
  // Compiled, this lies elsewhere than in the package: the data are those of the folder that npm runs it in.
  const registry = registryOf(readDataset(resolve('data')).dataset);
  const documents = fc.sample(fc.noBias(arbitraryPages(variant)), { numRuns: leastPages, seed });
  for (const { document, layout } of documents) {
    if (pages >= leastPages) break;
    const texts = typeset(document, layout);
    const inputs = texts.map((text, index) => ({ file: `page-${document.page + index}.txt`, text }));
    const before = process.cpuUsage();
    const { plan } = extractText(inputs);
    if (plan !== undefined) annotatePlan(plan, registry);
    times.push(process.cpuUsage(before).user / 1000 / inputs.length);
    comparisons.push(comparePlan(document, plan, layout.marker !== 'missing'));
    pages += inputs.length;
  }
  return { comparisons, pages, times };
}
