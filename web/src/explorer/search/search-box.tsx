import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { asksForBest, HitItems } from './hit-items.tsx';
import { bestHit, useHits } from './use-hits.ts';

/** One box over everything, in both languages: as one types, Enter opens the best hit, arrows choose another. */
export function SearchBox(): ReactElement {
  const texts = useTexts();
  const { change } = useScene();
  const language = useApiLanguage();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const found = useHits(typed.trim(), language);
  const close = (): void => {
    setOpen(false);
    setTyped('');
  };
  const pick = (id: string): void => {
    change({ selected: [id] });
    close();
  };
  const openBest = async (): Promise<void> => {
    const text = typed.trim();
    if (text === '') return;
    const best = await bestHit(found, text, language);
    if (best === undefined) setOpen(true);
    else pick(best.entity.id);
  };
  const shown = open && typed.trim() !== '';
  return (
    <search className="search">
      <ComboboxProvider inputValue={typed} setInputValue={setTyped} open={shown} setOpen={setOpen}>
        <Combobox
          type="search"
          aria-label={texts.search}
          name={texts.search}
          placeholder={`${texts.search}: ${texts.searchHint}`}
          autoSelect={false}
          onKeyDown={(event) => {
            if (!asksForBest(event)) return;
            event.preventDefault();
            void openBest();
          }}
        />
        {shown && (
          <ComboboxPopover className="hits" gutter={6} sameWidth aria-label={texts.search}>
            <HitItems found={found} onPick={pick} />
            {found !== undefined && found.hits.length > 0 && (
              <ComboboxItem
                className="hit all-hits"
                setValueOnClick={false}
                onClick={() => {
                  change({ view: 'found', text: found.text });
                  close();
                }}
              >
                {texts.allHits(found.text)}
              </ComboboxItem>
            )}
          </ComboboxPopover>
        )}
      </ComboboxProvider>
    </search>
  );
}
