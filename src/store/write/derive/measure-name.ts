/** Characters of the plan that stand in for a title. */
const EXCERPT = 30;
/** How far into a plan the phrase that names the ministries may reach. */
const PREAMBLE = 80;

export interface MeasureNaming {
  readonly titleJa: string | undefined;
  readonly marker: string | undefined;
  /** Names of the ministries that answer for it, in the order in which they are shown. */
  readonly ministries: readonly string[];
  readonly entries: readonly {
    readonly kind: string;
    readonly fiscalYear: number;
    readonly text: string | undefined;
  }[];
}

/**
 * A measure's title, else its marker, its ministries and how its latest plan begins: `(ウ) 金融庁: ` and 30
 * characters after 「…において、」, which only repeats the ministries. Undefined when there is nothing to say.
 */
export function measureName(measure: MeasureNaming): string | undefined {
  if (measure.titleJa !== undefined) return measure.titleJa;
  const marker = measure.marker === undefined ? '' : `(${measure.marker})`;
  const who = [marker, measure.ministries.join('・')].filter((part) => part !== '').join(' ');
  const what = excerpt(latestText(measure) ?? '');
  const name = [who, what].filter((part) => part !== '').join(': ');
  return name === '' ? undefined : name;
}

/** Of the latest plan; of the latest result where no plan was read. */
function latestText(measure: MeasureNaming): string | undefined {
  const told = measure.entries.filter(({ text }) => text !== undefined);
  const ranked = [...told].sort(
    (a, b) => Number(b.kind === 'PLAN') - Number(a.kind === 'PLAN') || b.fiscalYear - a.fiscalYear,
  );
  return ranked[0]?.text;
}

function excerpt(text: string): string {
  const preamble = 'において、';
  const at = text.indexOf(preamble);
  const rest = at >= 0 && at < PREAMBLE ? text.slice(at + preamble.length) : text;
  return Array.from(rest.trim()).slice(0, EXCERPT).join('');
}
