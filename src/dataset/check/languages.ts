import type { Place } from '../dataset.ts';
import { below, type Finding } from '../finding.ts';
import type { Bilingual } from '../model/field.ts';
import type { Rule } from './rule.ts';

/** What is given as English is not Japanese, and a Japanese sentence is Japanese (a name may be ICT-ISAC in both). */
export const languages: Rule = (dataset) => [
  ...[
    ...dataset.actors,
    ...dataset.sectors,
    ...dataset.strategies,
    ...dataset.goals,
    ...dataset.instruments,
    ...dataset.events,
  ].flatMap(({ place, record }) => [
    ...named(record.name, below(place, 'name')),
    ...written(record.description, below(place, 'description')),
  ]),
  ...dataset.documents.flatMap(({ place, record }) => named(record.title, below(place, 'title'))),
  ...dataset.relations.flatMap(({ place, record }) => written(record.detail, below(place, 'detail'))),
  ...dataset.measures.flatMap(({ place, record }) => [
    ...named(record.title, below(place, 'title')),
    ...written(record.description, below(place, 'description')),
    ...record.entries.flatMap(({ summary }, index) =>
      written(summary, below(place, 'entries', index, 'summary')),
    ),
    ...(record.relations ?? []).flatMap(({ detail }, index) =>
      written(detail, below(place, 'relations', index, 'detail')),
    ),
  ]),
];

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const LATIN = /\p{Script=Latin}/gu;

function named(text: Bilingual, place: Place): readonly Finding[] {
  return isMostlyJapanese(text.en) ? [wrong(place, 'en', 'English', text.en)] : [];
}

function written(text: Bilingual | undefined, place: Place): readonly Finding[] {
  if (text === undefined) return [];
  const noJapanese = count(text.ja, JAPANESE) === 0 ? [wrong(place, 'ja', 'Japanese', text.ja)] : [];
  return [...named(text, place), ...noJapanese];
}

function isMostlyJapanese(text: string): boolean {
  return count(text, JAPANESE) > count(text, LATIN);
}

function count(text: string, script: RegExp): number {
  return text.match(script)?.length ?? 0;
}

function wrong(place: Place, field: 'ja' | 'en', language: string, text: string): Finding {
  return {
    code: 'MISSING_LANGUAGE',
    severity: 'error',
    place: below(place, field),
    text: `${field} is ${language}, but got: ${text}`,
    advice: `Write it in ${language}, in words of our own.`,
  };
}
