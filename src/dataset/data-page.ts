import { countDataset } from './count-dataset.ts';
import type { Dataset } from './dataset.ts';

const BEGIN = '<!-- counts: written by `npm run data:docs` -->';
const END = '<!-- end of counts -->';

/**
 * docs/data.md with its table of counts as the data has it; all else stays as it was.
 * @throws where the page has lost the marks between which the table stands
 */
export function withCounts(page: string, dataset: Dataset): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`docs/data.md holds ${BEGIN} … ${END}, but they are not there`);
  const rows = countDataset(dataset).map(([what, count]) => `| ${what} | ${count} |`);
  const table = ['| what | how many |', '|---|---:|', ...rows].join('\n');
  return `${page.slice(0, begin)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`;
}
