import { nameKey } from '../../../model/text.ts';
import type { FactKind, Said } from '../fact.ts';
import { numberIn, textIn, textsIn } from '../said.ts';

/** アイウエオ…: the order of markers, which is not that of their code points (ァ, ア, ィ, イ …, ヲ, ン). */
const MARKERS =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

const UNKNOWN_LAST = '~';
/** Markers of other scripts: after every known one, before what has none. */
const OTHER_MARKERS = '}';

/** The order that a list has when none is asked for, as text that is compared code unit by code unit. */
export function sortKeyOf(kind: FactKind, said: Said): string {
  const id = textIn(said, 'id') ?? '';
  switch (kind) {
    case 'measures':
      return [
        textIn(said, 'documentId') ?? '',
        padded(numberIn(said, 'page')),
        markerKey(textIn(said, 'marker')),
        padded(numberIn(said, 'ordinal')),
        id,
      ].join('/');
    case 'entries':
      return [padded(numberIn(said, 'fiscalYear')), textIn(said, 'kind') === 'PLAN' ? 0 : 1, id].join('/');
    case 'pages':
      return [textIn(said, 'documentId') ?? '', padded(numberIn(said, 'number')), id].join('/');
    case 'goals':
      return [textIn(said, 'strategyId') ?? '', ...textsIn(said, 'path').map(numbersPadded), id].join('/');
    case 'observations':
      return [latestFirst(textIn(said, 'asOf')), id].join('/');
    case 'events':
      return [textIn(said, 'date') ?? UNKNOWN_LAST, id].join('/');
    case 'documents':
    case 'strategies':
      return [latestFirst(textIn(said, 'decidedOn')), id].join('/');
    default:
      return [nameKey(textIn(said, 'nameJa') ?? textIn(said, 'nameEn') ?? id), id].join('/');
  }
}

/** Six digits: more than any page, year or ordinal has. Where there is none, last. */
function padded(value: number | undefined): string {
  return value === undefined ? UNKNOWN_LAST : String(value).padStart(6, '0');
}

function numbersPadded(text: string): string {
  return text.replace(/\d+/gu, (digits) => digits.padStart(6, '0'));
}

function markerKey(marker: string | undefined): string {
  if (marker === undefined) return UNKNOWN_LAST;
  const places = Array.from(marker, (letter) => MARKERS.indexOf(letter));
  return places.every((place) => place >= 0)
    ? places.map((place) => String(place).padStart(2, '0')).join('')
    : `${OTHER_MARKERS}${numbersPadded(marker)}`;
}

/** Each digit as its complement to nine: `2024-03` comes before `2023-12`; without a date, last. */
function latestFirst(date: string | undefined): string {
  return date === undefined
    ? UNKNOWN_LAST
    : `${date.replace(/\d/gu, (digit) => String(9 - Number(digit)))}${UNKNOWN_LAST}`;
}
