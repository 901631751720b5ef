import type { Language } from '../../../generated/graphql.ts';
import type { PageLanguage } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { apiLanguage } from './api-language.ts';
import { EN } from './en.ts';
import { JA } from './ja.ts';
import type { Texts } from './texts.ts';

export function textsOf(language: PageLanguage): Texts {
  return language === 'ja' ? JA : EN;
}

/** The words of the page in the language that is on. */
export function useTexts(): Texts {
  return textsOf(useScene().scene.language);
}

/** The language that is on, as the API names it. */
export function useApiLanguage(): Language {
  return apiLanguage(useScene().scene.language);
}
