import { ComboboxItem } from '@ariakit/react/combobox';
import type { KeyboardEvent, ReactElement } from 'react';
import { HitLine } from './hit-line.tsx';
import { NoHits } from './no-hits.tsx';
import type { Found } from './use-hits.ts';

/** The hits below a box, each to be picked; or why there are none. */
export function HitItems({
  found,
  onPick,
}: {
  readonly found: Found | undefined;
  readonly onPick: (id: string) => void;
}): ReactElement {
  return (
    <>
      <NoHits found={found} />
      {found?.hits.map((hit) => (
        <ComboboxItem
          key={hit.entity.id}
          className="hit"
          hideOnClick
          setValueOnClick={false}
          onClick={() => {
            onPick(hit.entity.id);
          }}
        >
          <HitLine hit={hit} />
        </ComboboxItem>
      ))}
    </>
  );
}

/** Whether Enter asks for the best hit: with one chosen by arrows it is that one's, and while letters are composed the writer's. */
export function asksForBest(event: KeyboardEvent<HTMLInputElement>): boolean {
  const chosen = event.currentTarget.getAttribute('aria-activedescendant');
  return event.key === 'Enter' && !event.nativeEvent.isComposing && chosen === null;
}
