import type { DocumentFact, PageFact } from '../../model/facts.ts';
import { documentId, pageId } from '../../model/ids.ts';
import type { Plan } from '../../model/plan/plan.ts';

export function documentFact(plan: Plan, fiscalYear: number | undefined): DocumentFact {
  const { key, titleJa, titleEn, publisher, decidedOn, url, annex } = plan.document;
  const id = documentId(key);
  return {
    id,
    titleJa,
    ...(titleEn === null ? {} : { titleEn }),
    ...(publisher === null ? {} : { publisher }),
    ...(decidedOn === null ? {} : { decidedOn }),
    ...(url === null ? {} : { url }),
    ...(annex === null ? {} : { annex }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    passages: [{ documentId: id, ...(url === null ? {} : { url }), origin: 'EXTRACTED', confidence: 1 }],
  };
}

/** The year that a plan is for: the latest that any entry plans for, else the year in its title. */
export function planYear(plan: Plan): number | undefined {
  const years = plan.sections
    .flatMap((section) => section.items.flatMap((item) => item.entries))
    .filter((entry) => entry.kind === 'PLAN')
    .map((entry) => entry.fiscalYear);
  if (years.length > 0) return Math.max(...years);
  const inTitle = /20\d{2}/u.exec(plan.document.titleJa.normalize('NFKC'))?.[0];
  return inTitle === undefined ? undefined : Number(inTitle);
}

/** The pages that were read, with their lines where the plan holds them, and those that are only cited. */
export function pageFacts(plan: Plan): readonly PageFact[] {
  const labels = new Map(plan.pages.map((page) => [page.number, page.label]));
  const texts = new Map(plan.text.map((page) => [page.page, page.lines]));
  const cited = plan.sections.flatMap((section) =>
    section.items.flatMap((item) => [
      item.page,
      ...item.entries.flatMap((entry) => entry.source?.page ?? []),
    ]),
  );
  const numbers = [...new Set([...labels.keys(), ...texts.keys(), ...cited])].sort((a, b) => a - b);
  return numbers.map((number) => {
    const label = labels.get(number);
    const lines = texts.get(number);
    return {
      id: pageId(plan.document.key, number),
      documentId: documentId(plan.document.key),
      number,
      ...(label == null ? {} : { label }),
      isRead: labels.has(number) || lines !== undefined,
      ...(lines === undefined
        ? {}
        : {
            lineNumbers: lines.map(([line]) => line),
            lineColumns: lines.map(([, column]) => column),
            lineTexts: lines.map(([, , text]) => text),
          }),
      passages: [
        { documentId: documentId(plan.document.key), page: number, origin: 'EXTRACTED', confidence: 1 },
      ],
    };
  });
}
