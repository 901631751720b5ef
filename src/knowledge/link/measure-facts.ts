import type { MeasurePart } from '../../model/entity.ts';
import type { EntryFact, MeasureFact } from '../../model/facts.ts';
import { documentId, entryId, measureId } from '../../model/ids.ts';
import type { Plan, PlanEntry, PlanItem, PlanSection } from '../../model/plan/plan.ts';
import { squeeze } from '../../model/text.ts';
import type { Evidence } from './evidence.ts';

/** Tells measures apart that show one marker on one page: the first has ordinal 1. */
export function ordinals(): (item: PlanItem) => number {
  const seen = new Map<string, number>();
  return (item) => {
    const key = `${item.page} ${item.marker ?? '-'}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal;
  };
}

export function measureFact(
  plan: Plan,
  section: PlanSection,
  item: PlanItem,
  ordinal: number,
  goalId: string | undefined,
  evidence: Evidence,
): MeasureFact {
  const { key, annex } = plan.document;
  const part = partOf(annex);
  return {
    id: measureId(key, item.page, item.marker, ordinal),
    documentId: documentId(key),
    ...(goalId === undefined ? {} : { goalId }),
    ...(item.marker === null ? {} : { marker: item.marker }),
    page: item.page,
    ordinal,
    status: item.status,
    isRestated: item.restated,
    isComplete: isComplete(item),
    ...(part === undefined ? {} : { part }),
    nameJa: nameOf(item),
    ...(item.titleEn === null ? {} : { nameEn: item.titleEn, titleEn: item.titleEn }),
    ...(item.titleJa === null ? {} : { titleJa: item.titleJa }),
    sectionPath: section.path,
    headings: section.headings,
    passages: [evidence.ofItem(item)],
  };
}

/** The entries of a measure; two of one year and kind (one for each ministry) are one entry with all paragraphs. */
export function entryFacts(measure: string, item: PlanItem, evidence: Evidence): readonly EntryFact[] {
  const groups = new Map<string, readonly PlanEntry[]>();
  for (const entry of item.entries) {
    const id = entryId(measure, entry.fiscalYear, entry.kind);
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups].flatMap(([id, entries]) => {
    const [first] = entries;
    if (first === undefined) return [];
    return [
      {
        id,
        measureId: measure,
        fiscalYear: first.fiscalYear,
        kind: first.kind,
        paragraphs: entries.flatMap((entry) => entry.paragraphs),
        passages: entries.map((entry) => evidence.ofEntry(item, entry)),
      },
    ];
  });
}

const NAME_LENGTH = 30;
/** 総務省及び経済産業省において、引き続き、 : who, and a phrase that every plan begins with. */
const WHO = /^[^、。]{1,40}において(?:は)?、/u;

/** The measure's title, else `(ウ) 金融庁: ` and how its plan begins. */
function nameOf(item: PlanItem): string {
  if (item.titleJa !== null) return item.titleJa;
  const plans = item.entries.filter((entry) => entry.kind === 'PLAN' && text(entry) !== '');
  const told = plans[0] ?? item.entries.find((entry) => text(entry) !== '');
  const begins = told === undefined ? '' : text(told).replace(WHO, '').slice(0, NAME_LENGTH);
  const marker = item.marker === null ? '' : `(${item.marker}) `;
  return `${marker}${item.ministries.join('・')}: ${begins}`.trim();
}

function text(entry: PlanEntry): string {
  return squeeze(entry.paragraphs.join(''));
}

/**
 * True where everything that the document says of a measure was read: plan, result and next plan; for a measure that ends
 * the result or the word that it ends, for a new one its plan.
 */
function isComplete(item: PlanItem): boolean {
  const told = item.entries.filter((entry) => text(entry) !== '');
  const result = told.find((entry) => entry.kind === 'RESULT');
  const plans = told.filter((entry) => entry.kind === 'PLAN');
  if (item.status === 'NEW') return plans.length > 0;
  if (result === undefined) return false;
  const hadPlan = plans.some((entry) => entry.fiscalYear === result.fiscalYear);
  const hasNext = plans.some((entry) => entry.fiscalYear === result.fiscalYear + 1);
  return hadPlan && (hasNext || item.status === 'ENDS');
}

function partOf(annex: string | null): MeasurePart | undefined {
  const number = /別添\s*(?<number>\d)/u.exec(annex?.normalize('NFKC') ?? '')?.groups?.['number'];
  switch (number) {
    case undefined:
      return undefined;
    case '2':
      return 'ANNEX2';
    case '4':
      return 'ANNEX4';
    case '5':
      return 'ANNEX5';
    default:
      return 'OTHER';
  }
}
