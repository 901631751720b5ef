import type * as z from 'zod';
import type { EntryFact, MeasureFact, RelationFact, Telling } from '../../src/model/facts.ts';
import { PLAN_FORMAT } from '../../src/model/plan/plan.ts';
import type { planSchema } from '../../src/model/plan/plan.ts';
import type { Registry } from '../../src/model/registry.ts';

/** A plan as its file has it. */
export type PlanFile = z.input<typeof planSchema>;
type Section = PlanFile['sections'][number];
type Item = NonNullable<Section['items']>[number];
type Mention = NonNullable<Item['mentions']>[number];
type PageText = NonNullable<PlanFile['text']>[number];

/** Letters that a line of a column holds. */
const LINE = 24;
const MENTIONED = ['ISAC', 'ORGANIZATION', 'INSTRUMENT', 'EVENT'] as const;
/** A plan has these in an item's head, as mentions, and not at all: loading finds what goes on by itself. */
const NO_RELATIONS = new Set(['RESPONSIBLE_FOR', 'INVOLVES', 'SUCCEEDS']);

/** A generated edition as the plan that `extract` would write of its document: names for ids, and the lines of its pages. */
export function planOf(telling: Telling, registry: Registry): PlanFile {
  const [document] = telling.documents;
  if (document === undefined) throw new Error(`${telling.teller} tells no document`);
  const nameOf = namesIn(registry);
  const entries = byMeasure(telling.entries, ({ measureId }) => measureId);
  const relations = byMeasure(telling.relations, ({ kind, from, to, measureId }) => {
    return measureId ?? (kind === 'RESPONSIBLE_FOR' ? to : from);
  });
  const text = pages();
  const items = telling.measures.map((measure) => {
    const told = { entries: entries.get(measure.id) ?? [], relations: relations.get(measure.id) ?? [] };
    return itemOf(measure, told, document.fiscalYear, nameOf, text);
  });
  return {
    format: PLAN_FORMAT,
    document: {
      key: document.id.replace(/^document:/u, ''),
      titleJa: document.titleJa ?? document.id,
      titleEn: document.titleEn ?? null,
      decidedOn: document.decidedOn ?? null,
      annex: '別添2',
    },
    pages: telling.pages.map(({ number, label }) => ({ number, label: label ?? null })),
    sections: sectionsOf(telling.measures, items, registry),
    text: text.all,
  };
}

interface Pages {
  readonly all: PageText[];
  /** Sets a text into a column of a page; gives the first and the last of the lines it takes. */
  set(page: number, column: string, text: string): [number, number];
}

function pages(): Pages {
  const all: PageText[] = [];
  let line = 0;
  return {
    all,
    set(page, column, text) {
      if (all.at(-1)?.page !== page) all.push({ page, lines: [] });
      const from = line + 1;
      for (let at = 0; at < text.length; at += LINE) {
        line += 1;
        all.at(-1)?.lines.push([line, column, text.slice(at, at + LINE)]);
      }
      return [from, line];
    },
  };
}

interface Told {
  readonly entries: readonly EntryFact[];
  readonly relations: readonly RelationFact[];
}

function itemOf(
  { marker = '', page = 1, status, titleJa, titleEn }: MeasureFact,
  { entries, relations }: Told,
  year: number | undefined,
  nameOf: (id: string) => string,
  text: Pages,
): Item {
  const ministries = relations
    .filter(({ kind }) => kind === 'RESPONSIBLE_FOR')
    .map(({ from }) => nameOf(from));
  const involved = relations.filter(({ kind }) => kind === 'INVOLVES').map(({ to }) => to);
  const opening = `${ministries.join('及び')}において、${involved.map(nameOf).join('、')}と共に、`;
  text.set(page, 'marker', `(${marker}) ${ministries.join(' ')}`);
  const written = entries.map(({ fiscalYear, kind, paragraphs = [] }) => {
    const paragraph = `${kind === 'PLAN' ? opening : ''}${paragraphs.join('')}`;
    const column = kind === 'PLAN' && fiscalYear !== year ? 'left' : 'right';
    const lines = [text.set(page, column, paragraph)];
    return { fiscalYear, kind, paragraphs: [paragraph], source: { page, lines }, confidence: 0.95 };
  });
  // Said in the plan for the year itself.
  const entry = written.findIndex(({ kind, fiscalYear }) => kind === 'PLAN' && fiscalYear === year);
  const said = { entry, confidence: 0.9 };
  return {
    marker,
    page,
    ministries,
    titleJa: titleJa ?? null,
    titleEn: titleEn ?? null,
    ...(status === undefined ? {} : { status }),
    entries: written,
    mentions: involved.map((id) => {
      const name = nameOf(id);
      const at = opening.indexOf(name);
      return { ...said, name, type: typeOf(id), quote: [0, at, at + name.length] };
    }),
    relations: relations
      .filter(({ kind }) => !NO_RELATIONS.has(kind))
      .map(({ kind, from, to }) => {
        return { ...said, kind, subject: nameOf(from), object: nameOf(to), quote: [0, 0, opening.length] };
      }),
  };
}

/** Measures of one goal that follow one another are a section; the order stays that of the document. */
function sectionsOf(measures: readonly MeasureFact[], items: readonly Item[], registry: Registry): Section[] {
  const goals = new Map(registry.goals.map((goal) => [goal.id, goal]));
  const sections: { path: string[]; headings: string[]; items: Item[] }[] = [];
  let before: string | undefined;
  items.forEach((item, index) => {
    const goal = goals.get(measures[index]?.goalId ?? '');
    if (goal?.id !== before || sections.length === 0) {
      const levels = [goals.get(goal?.parentId ?? ''), goal].flatMap((level) => level ?? []);
      sections.push({
        path: levels.map(({ number }) => number),
        headings: levels.map(({ id, nameJa }) => nameJa ?? id),
        items: [],
      });
      before = goal?.id;
    }
    sections.at(-1)?.items.push(item);
  });
  return sections;
}

function namesIn(registry: Registry): (id: string) => string {
  const all = [...registry.actors, ...registry.instruments, ...registry.events];
  const names = new Map(all.map(({ id, nameJa }) => [id, nameJa]));
  return (id) => names.get(id) ?? id;
}

/** `isac:7` is an ISAC. */
function typeOf(id: string): Mention['type'] {
  const type = MENTIONED.find((one) => id.startsWith(`${one.toLowerCase()}:`));
  if (type === undefined) throw new Error(`A plan mentions ${MENTIONED.join(', ')}, but got: ${id}`);
  return type;
}

function byMeasure<T>(
  facts: readonly T[],
  measureOf: (fact: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) groups.set(measureOf(fact), [...(groups.get(measureOf(fact)) ?? []), fact]);
  return groups;
}
