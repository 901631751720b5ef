export const VIEWS = ['network', 'table', 'matrix', 'sectors', 'timeline', 'found', 'take'] as const;
export type View = (typeof VIEWS)[number];
export type PageLanguage = 'ja' | 'en';

/** All that the page shows, and all that its address says. */
export interface Scene {
  readonly language: PageLanguage;
  readonly view: View;
  /** The id of an entity, or two of them: the line between them. */
  readonly selected: readonly string[];
  /** Whose neighbours were added to the start network, in this order. */
  readonly expanded: readonly string[];
  /** Entity types (`ISAC` …) that are not drawn. */
  readonly hiddenTypes: readonly string[];
  /** Families of relations (`cooperation` …) that are not drawn. */
  readonly hiddenFamilies: readonly string[];
  /** Entities that are not drawn. */
  readonly hidden: readonly string[];
  /** A fiscal year, named by its first calendar year; undefined for all. */
  readonly fiscalYear: number | undefined;
  /** 0 to 1. */
  readonly minConfidence: number;
  /** What the view of search results looked for. */
  readonly text: string;
}

export const FIRST_SCENE: Omit<Scene, 'language'> = {
  view: 'network',
  selected: [],
  expanded: [],
  hiddenTypes: [],
  hiddenFamilies: [],
  hidden: [],
  fiscalYear: undefined,
  minConfidence: 0,
  text: '',
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
    expanded: list('expand'),
    hiddenTypes: list('hide-types'),
    hiddenFamilies: list('hide-relations'),
    hidden: list('hide'),
    fiscalYear: Number.isInteger(fiscalYear) ? fiscalYear : undefined,
    minConfidence: confidence >= 0 && confidence <= 1 ? confidence : 0,
    text: parameters.get('q') ?? '',
  };
}

/** The address of a scene; what is as on the first visit stays unsaid, the language never does. */
export function writeScene(scene: Scene): string {
  const parameters = new URLSearchParams();
  if (scene.view !== 'network') parameters.set('view', scene.view);
  for (const [name, list] of [
    ['sel', scene.selected],
    ['expand', scene.expanded],
    ['hide-types', scene.hiddenTypes],
    ['hide-relations', scene.hiddenFamilies],
    ['hide', scene.hidden],
  ] as const) {
    if (list.length > 0) parameters.set(name, list.join(','));
  }
  if (scene.fiscalYear !== undefined) parameters.set('year', String(scene.fiscalYear));
  if (scene.minConfidence > 0) parameters.set('confidence', String(scene.minConfidence));
  if (scene.text !== '') parameters.set('q', scene.text);
  parameters.set('lang', scene.language);
  // Ids stay readable in the address.
  return `?${parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}
