import type { Language } from '../../../generated/graphql.ts';
import type { PageLanguage } from '../scene/scene.ts';

/** A language of the page as the API names it. */
export function apiLanguage(language: PageLanguage): Language {
  return language === 'ja' ? 'JA' : 'EN';
}
