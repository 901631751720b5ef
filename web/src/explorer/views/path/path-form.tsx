import type { ReactElement } from 'react';
import { EntityPicker } from '../../search/entity-picker.tsx';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { useOptions } from '../use-options.ts';
import { KindChoice } from './kind-choice.tsx';
import { LENGTHS, pathChoice } from './path-choice.ts';

/** From where to where, how far, and along which relations. */
export function PathForm(): ReactElement {
  const texts = useViewTexts().path;
  const { options, choose } = useOptions();
  const { from, to, length } = pathChoice(options);
  return (
    <div className="controls" role="group">
      <EntityPicker
        label={texts.from}
        hint={texts.pick}
        id={from}
        onPick={(id) => {
          choose({ from: id });
        }}
      />
      <button
        type="button"
        className="icon"
        aria-label={texts.swap}
        title={texts.swap}
        onClick={() => {
          choose({ from: to ?? '', to: from ?? '' });
        }}
      >
        ⇄
      </button>
      <EntityPicker
        label={texts.to}
        hint={texts.pick}
        id={to}
        onPick={(id) => {
          choose({ to: id });
        }}
      />
      <label>
        {texts.length}{' '}
        <select
          value={length}
          onChange={(event) => {
            choose({ length: event.currentTarget.value });
          }}
        >
          {LENGTHS.map((offered) => (
            <option key={offered} value={offered}>
              {texts.upTo(offered)}
            </option>
          ))}
        </select>
      </label>
      <KindChoice />
    </div>
  );
}
