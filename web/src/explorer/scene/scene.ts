import { readExpansions, readPins, writeExpansions, writePins } from './address-lists.ts';
import type { Expansion, Pin } from './address-lists.ts';

export const VIEWS = [
  'network',
  'table',
  'matrix',
  'path',
  'timeline',
  'sectors',
  'brokers',
  'found',
  'take',
] as const;
export type View = (typeof VIEWS)[number];

/** What a reader may choose within one view, by its name in the address; the view says what it means. */
const OPTIONS = [
  'rows',
  'columns',
  'row-order',
  'column-order',
  'empty',
  'from',
  'to',
  'via',
  'length',
  'show',
  'earlier',
  'later',
  'only',
  'over',
] as const;
export type Options = Readonly<Partial<Record<(typeof OPTIONS)[number], string>>>;

export type PageLanguage = 'ja' | 'en';

/** All that the page shows, and all that its address says. */
export interface Scene {
  readonly language: PageLanguage;
  readonly view: View;
  /** The id of an entity, or two of them: the line between them. */
  readonly selected: readonly string[];
  /** Whose neighbours were added to the start network, in this order. */
  readonly expanded: readonly Expansion[];
  /** Dots that were put somewhere by hand. */
  readonly pins: readonly Pin[];
  /** Iterations of the layout after which it was stopped; undefined where it goes to its end. */
  readonly stopAfter: number | undefined;
  /** Entity types (`ISAC` …) that are not drawn. */
  readonly hiddenTypes: readonly string[];
  /** Families of relations (`cooperation` …) that are not drawn. */
  readonly hiddenFamilies: readonly string[];
  /** Kinds of relation (`FUNDS` …) that are not drawn. */
  readonly hiddenKinds: readonly string[];
  /** Entities that are not drawn. */
  readonly hidden: readonly string[];
  /** A fiscal year, named by its first calendar year; undefined for all. */
  readonly fiscalYear: number | undefined;
  /** The id of the ministry that all that is drawn has to do with; undefined for all. */
  readonly ministry: string | undefined;
  /** The day, `2024-03-31`, as of which names and relations are shown; undefined for all that is known. */
  readonly date: string | undefined;
  /** 0 to 1. */
  readonly minConfidence: number;
  /** What the view of search results looked for. */
  readonly text: string;
  /** What was chosen within views; what is empty is as the view has it at first. */
  readonly options: Options;
}

type FilterName =
  | 'hiddenTypes'
  | 'hiddenFamilies'
  | 'hiddenKinds'
  | 'hidden'
  | 'fiscalYear'
  | 'ministry'
  | 'date'
  | 'minConfidence';

export const NO_FILTERS: Pick<Scene, FilterName> = {
  hiddenTypes: [],
  hiddenFamilies: [],
  hiddenKinds: [],
  hidden: [],
  fiscalYear: undefined,
  ministry: undefined,
  date: undefined,
  minConfidence: 0,
};

export const FIRST_SCENE: Omit<Scene, 'language'> = {
  view: 'network',
  selected: [],
  expanded: [],
  pins: [],
  stopAfter: undefined,
  ...NO_FILTERS,
  text: '',
  options: {},
};

/**
 * The scene that an address tells, `?view=matrix&sel=isac:f-isac&lang=en`; what it does not tell, or tells
 * wrongly, is as on the first visit.
 */
export function readScene(search: string, browserLanguage: PageLanguage): Scene {
  const parameters = new URLSearchParams(search);
  const list = (name: string): readonly string[] =>
    (parameters.get(name) ?? '').split(',').filter((part) => part !== '');
  const language = parameters.get('lang');
  const fiscalYear = Number(parameters.get('year') ?? Number.NaN);
  const confidence = Number(parameters.get('confidence') ?? 0);
  return {
    language: language === 'ja' || language === 'en' ? language : browserLanguage,
    view: VIEWS.find((view) => view === parameters.get('view')) ?? 'network',
    selected: list('sel').slice(0, 2),
    expanded: readExpansions(list('expand')),
    pins: readPins(list('pins')),
    stopAfter: countOf(parameters.get('stop')),
    hiddenTypes: list('hide-types'),
    hiddenFamilies: list('hide-relations'),
    hiddenKinds: list('hide-kinds'),
    hidden: list('hide'),
    fiscalYear: Number.isInteger(fiscalYear) ? fiscalYear : undefined,
    ministry: parameters.get('ministry') ?? undefined,
    date: dayOf(parameters.get('date')),
    minConfidence: confidence >= 0 && confidence <= 1 ? confidence : 0,
    text: parameters.get('q') ?? '',
    options: Object.fromEntries(
      OPTIONS.flatMap((name) => {
        const value = parameters.get(name) ?? '';
        return value === '' ? [] : [[name, value] as const];
      }),
    ),
  };
}

/** The address of a scene; what is as on the first visit stays unsaid, the language never does. */
export function writeScene(scene: Scene): string {
  const parameters = new URLSearchParams();
  if (scene.view !== 'network') parameters.set('view', scene.view);
  for (const [name, list] of [
    ['sel', scene.selected],
    ['expand', writeExpansions(scene.expanded)],
    ['pins', writePins(scene.pins)],
    ['hide-types', scene.hiddenTypes],
    ['hide-relations', scene.hiddenFamilies],
    ['hide-kinds', scene.hiddenKinds],
    ['hide', scene.hidden],
  ] as const) {
    if (list.length > 0) parameters.set(name, list.join(','));
  }
  if (scene.stopAfter !== undefined) parameters.set('stop', String(scene.stopAfter));
  if (scene.fiscalYear !== undefined) parameters.set('year', String(scene.fiscalYear));
  if (scene.ministry !== undefined) parameters.set('ministry', scene.ministry);
  if (scene.date !== undefined) parameters.set('date', scene.date);
  if (scene.minConfidence > 0) parameters.set('confidence', String(scene.minConfidence));
  if (scene.text !== '') parameters.set('q', scene.text);
  for (const name of OPTIONS) {
    const value = scene.options[name] ?? '';
    if (value !== '') parameters.set(name, value);
  }
  parameters.set('lang', scene.language);
  // Ids stay readable in the address.
  return `?${parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}

function countOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,4}$/u.test(text) ? Number(text) : undefined;
}

/** A day that the calendar has, as `2024-03-31`. */
function dayOf(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}
