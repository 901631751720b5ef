import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { typeOfId } from '../canvas/kinds.ts';
import { TypeMark } from '../panel/type-mark.tsx';
import { useApiLanguage } from '../texts/use-texts.ts';
import { HitLine } from './hit-line.tsx';
import { NoHits } from './no-hits.tsx';
import { find, useHits } from './use-hits.ts';
import { useNameOf } from './use-name-of.ts';

/** A box that holds one entity: typing looks for another, Enter takes the best hit, Escape keeps the one there was. */
export function EntityPicker({
  label,
  hint,
  id,
  onPick,
}: {
  readonly label: string;
  readonly hint: string;
  /** Undefined while nothing is picked. */
  readonly id: string | undefined;
  readonly onPick: (id: string) => void;
}): ReactElement {
  const language = useApiLanguage();
  const name = useNameOf(id);
  /** What is being typed; undefined while the box shows what is picked. */
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const text = (typed ?? '').trim();
  const found = useHits(text, language);
  const pick = (picked: string): void => {
    setTyped(undefined);
    setOpen(false);
    onPick(picked);
  };
  const pickBest = async (): Promise<void> => {
    if (text === '') return;
    const hits = found?.text === text ? found.hits : await find(text, language).catch(() => []);
    const [best] = hits;
    if (best === undefined) setOpen(true);
    else pick(best.entity.id);
  };
  return (
    <div className="picker">
      <ComboboxProvider
        inputValue={typed ?? name}
        setInputValue={setTyped}
        open={open && text !== ''}
        setOpen={setOpen}
      >
        <label>
          <span className="picker-label">{label}</span>
          <span className="picker-box">
            {id !== undefined && typed === undefined && <TypeMark type={typeOfId(id)} />}
            <Combobox
              placeholder={hint}
              autoSelect={false}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
              onBlur={() => {
                setTyped(undefined);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setTyped(undefined);
                // With an item chosen by arrows, Enter is that item's.
                const chosen = event.currentTarget.getAttribute('aria-activedescendant');
                if (event.key !== 'Enter' || event.nativeEvent.isComposing || chosen !== null) return;
                event.preventDefault();
                void pickBest();
              }}
            />
          </span>
        </label>
        <ComboboxPopover className="hits" gutter={6} sameWidth aria-label={label}>
          <NoHits found={found} />
          {found?.hits.map((hit) => (
            <ComboboxItem
              key={hit.entity.id}
              className="hit"
              hideOnClick
              setValueOnClick={false}
              onClick={() => {
                pick(hit.entity.id);
              }}
            >
              <HitLine hit={hit} />
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
}
