import type { Language } from '../../../model/entity.ts';
import type { Localized } from '../../schema-model/model.ts';
import type { Scope } from '../scope.ts';

/** The text in the language asked for, else in the other. */
export function localizedText(scope: Scope, localized: Localized, language: Language): string {
  const other = language === 'JA' ? 'EN' : 'JA';
  return `coalesce(${scope.property(localized[language])}, ${scope.property(localized[other])})`;
}
