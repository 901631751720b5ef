import type { ReactElement } from 'react';
import { ShowAll } from '../canvas/show-all.tsx';
import type { Scene } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { useNameOf } from '../search/use-name-of.ts';
import { formatDate, formatShare } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useViewTexts } from '../texts/use-view-texts.ts';
import type { Filter } from './filter-reach.ts';
import { reachOf } from './filter-reach.ts';

/** Which of the filters that are on narrow this view and which do not, said where the view has no control for them. */
export function FilterNote(): ReactElement | null {
  const words = useViewTexts().filters;
  const { scene } = useScene();
  const nameOf = useFilterNames(scene);
  const reach = reachOf(scene);
  if (reach === undefined) return null;
  const named = (filters: readonly Filter[]): string => filters.map(nameOf).join(words.and);
  return (
    <p className="filter-note" role="note">
      {reach.narrowing.length > 0 && <span>{words.narrowing(named(reach.narrowing))}</span>}
      {reach.idle.length > 0 && <span>{words.idle(named(reach.idle))}</span>}
      {reach.idle.includes('day') && scene.view !== 'found' && <span>{words.namesOfDay}</span>}
      <ShowAll />
    </p>
  );
}

function useFilterNames({
  ministry,
  fiscalYear,
  minConfidence,
  date,
  language,
}: Scene): (filter: Filter) => string {
  const texts = useTexts();
  const words = useViewTexts().filters;
  const ministryName = useNameOf(ministry);
  const names: Readonly<Record<Filter, string>> = {
    types: words.types,
    hidden: texts.hiddenDots,
    kinds: words.kinds,
    year: texts.yearName(fiscalYear ?? 0),
    ministry: ministryName,
    confidence: `${texts.confidence} ${texts.atLeast(formatShare(minConfidence, language))}`,
    day: texts.asOf(formatDate(date ?? '', language)),
  };
  return (filter) => names[filter];
}
