import { ENTITY_LABELS, isEntityType } from '../model/entity.ts';
import type { EntityType } from '../model/entity.ts';
import { isFiscalYear } from '../model/fiscal-year.ts';
import { nearestName } from '../model/nearest-name.ts';
import { isPartialDate } from '../model/partial-date.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { isRelationKind, RELATION_KINDS } from '../model/relation-kind.ts';
import type { RelationKind } from '../model/relation-kind.ts';
import type { WriteOptions } from './format.ts';
import { prefixesUnder } from './rdf-vocabulary.ts';
import type { GraphSelection, YearRange } from './selection.ts';

/** What an address or a command line says, by name; a name that is said more than once has several values. */
export type GivenValues = Readonly<Record<string, readonly string[]>>;

/** What to export and how to write it. */
export interface ExportRequest {
  readonly selection: GraphSelection;
  readonly options: WriteOptions;
}

/** A value that cannot be meant: the rule, then what was given. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
}

/** The names that {@link readSelection} knows, as an address writes them; a command line has them with dashes. */
export const SELECTION_NAMES = [
  'around',
  'depth',
  'types',
  'kinds',
  'fiscalYear',
  'minConfidence',
  'validOn',
  'minDegree',
  'expandDegreeLimit',
  'collapseMeasures',
  'limit',
  'language',
  'base',
] as const;

type SelectionName = (typeof SELECTION_NAMES)[number];

/**
 * Texts as a selection. `types`, `kinds` and `fiscalYear` take several values, apart by commas or said again; `around` takes
 * several by being said again, since an id may hold a comma. Names and kinds may be in lower case.
 * Throws a SelectionError for the first name or value that is not understood.
 */
export function readSelection(given: GivenValues): ExportRequest {
  for (const name of Object.keys(given)) if (!isSelectionName(name)) throw unknownName(name);
  return {
    selection: {
      around: nonEmpty(valuesOf(given, 'around').filter((id) => id !== '')),
      depth: wholeNumber(given, 'depth'),
      types: nonEmpty(listed(given, 'types').map(entityType)),
      kinds: nonEmpty(listed(given, 'kinds').map(relationKind)),
      fiscalYear: yearRange(listed(given, 'fiscalYear')),
      minConfidence: share(given, 'minConfidence'),
      validOn: date(given, 'validOn'),
      minDegree: wholeNumber(given, 'minDegree'),
      expandDegreeLimit: wholeNumber(given, 'expandDegreeLimit'),
      collapseMeasures: flag(given, 'collapseMeasures'),
      limit: wholeNumber(given, 'limit', 1),
    },
    options: { language: language(single(given, 'language')), base: base(single(given, 'base')) },
  };
}

function isSelectionName(name: string): name is SelectionName {
  return SELECTION_NAMES.some((known) => known === name);
}

function unknownName(name: string): SelectionError {
  const nearest = nearestName(name, SELECTION_NAMES);
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  return new SelectionError(`a selection is made of ${SELECTION_NAMES.join(', ')}, but got: ${name}${hint}`);
}

function valuesOf(given: GivenValues, name: SelectionName): readonly string[] {
  return given[name] ?? [];
}

/** An empty value is one that is not given: `?depth=`. */
function single(given: GivenValues, name: SelectionName): string | undefined {
  const values = valuesOf(given, name).filter((value) => value !== '');
  if (values.length > 1) throw refused(name, 'is given once', values.join(' '));
  return values[0];
}

function listed(given: GivenValues, name: SelectionName): readonly string[] {
  return valuesOf(given, name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : [...new Set(items)];
}

function refused(name: string, rule: string, value: string): SelectionError {
  return new SelectionError(`${name} ${rule}, but got: ${value}`);
}

function wholeNumber(given: GivenValues, name: SelectionName, least = 0): number | undefined {
  const value = single(given, name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/u.test(value) && Number(value) >= least) return Number(value);
  throw refused(name, `is a whole number from ${least} on`, value);
}

function date(given: GivenValues, name: SelectionName): PartialDate | undefined {
  const value = single(given, name);
  if (value === undefined || isPartialDate(value)) return value;
  throw refused(name, 'is a date of the calendar, 2024-03-31, 2024-03 or 2024', value);
}

function flag(given: GivenValues, name: SelectionName): boolean | undefined {
  const value = single(given, name)?.toLowerCase();
  if (value === undefined) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw refused(name, 'is true or false', value);
}

function share(given: GivenValues, name: SelectionName): number | undefined {
  const value = single(given, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw refused(name, 'is a number from 0 to 1', value);
}

function entityType(value: string): EntityType {
  const types = Object.keys(ENTITY_LABELS);
  const upper = value.toUpperCase();
  if (isEntityType(upper)) return upper;
  throw refused('types', `are of ${types.join(', ')}`, value);
}

function relationKind(value: string): RelationKind {
  const upper = value.toUpperCase().replaceAll('-', '_');
  if (isRelationKind(upper)) return upper;
  throw refused('kinds', `are of ${RELATION_KINDS.join(', ')}`, value);
}

/** `2023`, `2022,2024`, `2022-2024`, `2022-`, `-2024` */
function yearRange(values: readonly string[]): YearRange | undefined {
  if (values.length === 0) return undefined;
  const [first = ''] = values;
  const [, from, to] = /^(\d{4})?-(\d{4})?$/u.exec(first) ?? [];
  if (values.length === 1 && (from ?? to) !== undefined) {
    const [gte, lte] = [from, to].map((year) => (year === undefined ? undefined : fiscalYear(year)));
    if (gte !== undefined && lte !== undefined && gte > lte) {
      throw refused('fiscalYear', 'runs from an earlier year to a later one', first);
    }
    return { gte, lte };
  }
  const years = [...new Set(values.map(fiscalYear))].sort((one, other) => one - other);
  return years.length === 1 ? { eq: years[0] } : { in: years };
}

function fiscalYear(value: string): number {
  const year = /^\d{4}$/u.test(value) ? Number(value) : Number.NaN;
  if (isFiscalYear(year)) return year;
  throw refused(
    'fiscalYear',
    'is a year from 1990 to 2100, several (2022,2024) or a range (2022-2024)',
    value,
  );
}

function language(value: string | undefined): WriteOptions['language'] {
  const upper = value?.toUpperCase();
  if (upper === undefined || upper === 'JA' || upper === 'EN') return upper;
  throw refused('language', 'is JA or EN', value ?? '');
}

function base(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    prefixesUnder(value);
    return value;
  } catch (error) {
    if (error instanceof TypeError) throw new SelectionError(error.message, { cause: error });
    throw error;
  }
}
