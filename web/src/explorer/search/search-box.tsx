import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { HitLine } from './hit-line.tsx';
import { NoHits } from './no-hits.tsx';
import { find, useHits } from './use-hits.ts';

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
  const openBest = async (): Promise<void> => {
    const text = typed.trim();
    if (text === '') return;
    const hits = found?.text === text ? found.hits : await find(text, language).catch(() => []);
    const [best] = hits;
    if (best === undefined) setOpen(true);
    else {
      change({ selected: [best.entity.id] });
      close();
    }
  };
  return (
    <search className="search">
      <ComboboxProvider
        inputValue={typed}
        setInputValue={setTyped}
        open={open && typed.trim() !== ''}
        setOpen={setOpen}
      >
        <Combobox
          type="search"
          aria-label={texts.search}
          name={texts.search}
          placeholder={`${texts.search}: ${texts.searchHint}`}
          autoSelect={false}
          onKeyDown={(event) => {
            // With an item chosen by arrows, Enter is that item's.
            const chosen = event.currentTarget.getAttribute('aria-activedescendant');
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || chosen !== null) return;
            event.preventDefault();
            void openBest();
          }}
        />
        <ComboboxPopover className="hits" gutter={6} sameWidth aria-label={texts.search}>
          <NoHits found={found} />
          {found?.hits.map((hit) => (
            <ComboboxItem
              key={hit.entity.id}
              className="hit"
              hideOnClick
              setValueOnClick={false}
              onClick={() => {
                change({ selected: [hit.entity.id] });
                close();
              }}
            >
              <HitLine hit={hit} />
            </ComboboxItem>
          ))}
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
      </ComboboxProvider>
    </search>
  );
}
