import { useScene } from '../scene/use-scene.ts';
import { VIEWS_EN } from './view-texts-en.ts';
import { VIEWS_JA } from './view-texts-ja.ts';
import type { ViewTexts } from './view-texts.ts';

/** The words of the views in the language that is on; loaded with the first of them. */
export function useViewTexts(): ViewTexts {
  return useScene().scene.language === 'ja' ? VIEWS_JA : VIEWS_EN;
}
