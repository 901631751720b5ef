import type { Language } from '../../../generated/graphql.ts';
import type { Scene } from '../scene/scene.ts';
import { apiLanguage } from '../texts/api-language.ts';

/** What the server filters by: with it an answer changes, and so do counts of shared measures. */
export type Asked = Pick<Scene, 'fiscalYear' | 'minConfidence' | 'date'> & { readonly language: Language };

export function askedIn({ language, fiscalYear, minConfidence, date }: Scene): Asked {
  return { language: apiLanguage(language), fiscalYear, minConfidence, date };
}

/** What the start network is kept under. */
export function startKey(asked: Asked): string {
  return `start ${JSON.stringify(asked)}`;
}
