import type { Message } from '../model/message.ts';
import { packagePath } from '../model/package-path.ts';
import { formerNames } from './check/former-names.ts';
import { goalTree } from './check/goal-tree.ts';
import { languages } from './check/languages.ts';
import { orderedDates } from './check/ordered-dates.ts';
import { relationEnds } from './check/relation-ends.ts';
import { resolvedKeys } from './check/resolved-keys.ts';
import type { Rule } from './check/rule.ts';
import { sharedNames } from './check/shared-names.ts';
import { uniqueKeys } from './check/unique-keys.ts';
import { uniqueRelations } from './check/unique-relations.ts';
import type { Dataset } from './dataset.ts';
import type { Finding } from './finding.ts';
import { locate } from './locate.ts';
import { readWithFindings } from './read-dataset.ts';

const RULES: readonly Rule[] = [
  uniqueKeys,
  resolvedKeys,
  uniqueRelations,
  sharedNames,
  formerNames,
  orderedDates,
  relationEnds,
  goalTree,
  languages,
];

/**
 * Everything that is wrong with data/, in one run: form and rules, by file and line.
 * @throws where the folder cannot be read
 */
export function checkDataset(folder = packagePath('data')): readonly Message[] {
  const { dataset, findings } = readWithFindings(folder);
  return locate([...findings, ...findingsOf(dataset)], dataset.files);
}

export function findingsOf(dataset: Dataset): readonly Finding[] {
  return RULES.flatMap((rule) => rule(dataset));
}
