import { nameKey } from '../../../model/text.ts';

export interface Names {
  /** Never empty: the English name where there is no Japanese one, the id where there is none. */
  readonly nameJa: string;
  readonly nameEn: string | undefined;
  readonly nameKeyJa: string;
  readonly nameKeyEn: string | undefined;
}

export function namesOf(id: string, nameJa: string | undefined, nameEn: string | undefined): Names {
  const shown = nameJa ?? nameEn ?? id;
  return {
    nameJa: shown,
    nameEn,
    nameKeyJa: nameKey(shown),
    nameKeyEn: nameEn === undefined ? undefined : nameKey(nameEn),
  };
}
