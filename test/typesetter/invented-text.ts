import type { Plan } from '../../src/model/plan/plan.ts';
import { squeeze } from '../../src/model/text.ts';

/** Characters that the entries of a plan hold oftener than the pages do, blanks aside; none when no text was invented. */
export function inventedText(plan: Plan | undefined, page: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const character of squeeze(page)) counts.set(character, (counts.get(character) ?? 0) + 1);
  const entries = plan?.sections.flatMap(({ items }) => items.flatMap((item) => item.entries)) ?? [];
  const invented: string[] = [];
  for (const character of squeeze(entries.flatMap(({ paragraphs }) => paragraphs).join(''))) {
    const left = (counts.get(character) ?? 0) - 1;
    counts.set(character, left);
    if (left < 0) invented.push(character);
  }
  return invented;
}
