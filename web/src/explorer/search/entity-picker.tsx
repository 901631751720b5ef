import { Combobox, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { typeOfId } from '../canvas/kinds.ts';
import { TypeMark } from '../panel/type-mark.tsx';
import { useApiLanguage } from '../texts/use-texts.ts';
import { asksForBest, HitItems } from './hit-items.tsx';
import { bestHit, useHits } from './use-hits.ts';
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
    const best = await bestHit(found, text, language);
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
                if (!asksForBest(event)) return;
                event.preventDefault();
                void pickBest();
              }}
            />
          </span>
        </label>
        <ComboboxPopover className="hits" gutter={6} sameWidth aria-label={label}>
          <HitItems found={found} onPick={pick} />
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
}
