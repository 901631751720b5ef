import { readFileSync, writeFileSync } from 'node:fs';
import { packagePath } from '../../model/package-path.ts';
import { withCounts } from '../data-page.ts';
import { readDataset } from '../read-dataset.ts';

// `npm run data:docs`: writes the counts of data/ into docs/data.md.
const page = packagePath('docs', 'data.md');
writeFileSync(page, withCounts(readFileSync(page, 'utf8'), readDataset().dataset));
