import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react/disclosure';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { RelationCountsDocument } from '../../../generated/graphql.ts';
import type { RelationCountsQuery, RelationKind } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { toggled } from '../canvas/filters.ts';
import { isRelationKind } from '../canvas/kinds.ts';
import { unpinned } from '../canvas/pins.ts';
import { EXPAND_AT_MOST } from '../network/load-network.ts';
import { collapsed, expandedBy, expansionOf } from '../scene/expanding.ts';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Answered } from './waiting.tsx';

/** What a reader can do about an entity in the picture: add its neighbours, by kind or all, take them back, hide it, let it loose. */
export function PicturePart({
  id,
  relations,
}: {
  readonly id: string;
  /** How many there are of any kind. */
  readonly relations: number;
}): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const [open, setOpen] = useState(false);
  const isExpanded = expansionOf(scene.expanded, id) !== undefined;
  return (
    <DisclosureProvider open={open} setOpen={setOpen}>
      <p className="buttons">
        <Disclosure disabled={relations === 0} className="opens">
          {texts.expand}
        </Disclosure>
        {isExpanded && (
          <button
            type="button"
            onClick={() => {
              change({ expanded: collapsed(scene.expanded, id) });
            }}
          >
            {texts.collapse}
          </button>
        )}
        {scene.hidden.includes(id) ? (
          <button
            type="button"
            onClick={() => {
              change({ hidden: toggled(scene.hidden, id) });
            }}
          >
            {texts.unhide}
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              change({ selected: [], hidden: toggled(scene.hidden, id) });
            }}
          >
            {texts.hide}
          </button>
        )}
        {scene.pins.some((pin) => pin.id === id) && (
          <button
            type="button"
            onClick={() => {
              change({ pins: unpinned(scene.pins, id) });
            }}
          >
            {texts.unpin}
          </button>
        )}
      </p>
      <DisclosureContent className="expanding">
        {open && <ExpandChoices id={id} relations={relations} />}
      </DisclosureContent>
    </DisclosureProvider>
  );
}

/** First the counts, then the dots: all at once or, where that is many, the best connected; or kind by kind. */
function ExpandChoices({ id, relations }: { readonly id: string; readonly relations: number }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const expansion = expansionOf(scene.expanded, id);
  const answer = useAnswer(`counts ${id}`, (signal) => ask(RelationCountsDocument, { id }, signal));
  const expand = (kind: RelationKind | undefined): void => {
    change({ view: 'network', expanded: expandedBy(scene.expanded, id, kind) });
  };
  return (
    <>
      <p>
        <button
          type="button"
          disabled={expansion?.kinds.length === 0}
          onClick={() => {
            expand(undefined);
          }}
        >
          {relations > EXPAND_AT_MOST
            ? texts.expandBest(EXPAND_AT_MOST, relations)
            : texts.expandAll(relations)}
        </button>
      </p>
      <Answered answer={answer}>
        {({ node }) => (
          <>
            <p className="small">{texts.expandKind}</p>
            <p className="buttons">
              {countsOf(node).map(([kind, count]) => (
                <button
                  key={kind}
                  type="button"
                  disabled={
                    expansion !== undefined &&
                    (expansion.kinds.length === 0 || expansion.kinds.includes(kind))
                  }
                  onClick={() => {
                    expand(kind);
                  }}
                >
                  {texts.kinds[kind]} <span className="count">{count}</span>
                </button>
              ))}
            </p>
          </>
        )}
      </Answered>
    </>
  );
}

/** The kinds that there are relations of, most first. */
function countsOf(node: RelationCountsQuery['node']): readonly (readonly [RelationKind, number])[] {
  return Object.entries(node ?? {})
    .flatMap(([name, count]) =>
      isRelationKind(name) && typeof count === 'number' && count > 0 ? [[name, count] as const] : [],
    )
    .toSorted(([, a], [, b]) => b - a);
}
