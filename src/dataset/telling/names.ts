import type { AliasFact } from '../../model/facts.ts';
import type { Alias, Bilingual } from '../model/field.ts';

interface Named {
  readonly name: Bilingual;
  readonly description?: Bilingual | undefined;
  readonly abbreviation?: string | undefined;
  readonly aliases?: readonly Alias[] | undefined;
}

/** Names and description of a record as an entity tells them. The abbreviation is an alias too, so that it is found. */
export function namesOf(record: Named): {
  readonly nameJa: string;
  readonly nameEn: string;
  readonly descriptionJa: string | undefined;
  readonly descriptionEn: string | undefined;
  readonly aliases: readonly AliasFact[];
} {
  return {
    nameJa: record.name.ja,
    nameEn: record.name.en,
    descriptionJa: record.description?.ja,
    descriptionEn: record.description?.en,
    aliases: [...abbreviationOf(record), ...(record.aliases ?? [])],
  };
}

function abbreviationOf(record: Named): readonly AliasFact[] {
  const { abbreviation, name, aliases = [] } = record;
  const isTold =
    abbreviation === undefined ||
    abbreviation === name.ja ||
    abbreviation === name.en ||
    aliases.some((alias) => alias.name === abbreviation);
  return isTold ? [] : [{ name: abbreviation, kind: 'ABBREVIATION' }];
}
