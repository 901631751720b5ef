import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react/disclosure';
import type { ReactElement } from 'react';
import type { RelationKind } from '../../../../generated/graphql.ts';
import { KINDS } from '../../canvas/kinds.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { useOptions } from '../use-options.ts';
import { KINDS_BY_FAMILY, pathChoice, writeVia } from './path-choice.ts';

/** The kinds of relation that a way may follow: whole families, or one by one. */
export function KindChoice(): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().path;
  const { options, choose } = useOptions();
  const via = new Set(pathChoice(options).via);
  const set = (kinds: readonly RelationKind[], on: boolean): void => {
    const kept = [...via].filter((kind) => !kinds.includes(kind));
    choose({ via: writeVia(new Set(on ? [...kept, ...kinds] : kept)) });
  };
  return (
    <DisclosureProvider>
      <Disclosure className="evidence-button">
        {words.kinds}: {via.size === KINDS.length ? words.allKinds : words.someKinds(via.size, KINDS.length)}
      </Disclosure>
      <DisclosureContent className="kind-choice">
        {KINDS_BY_FAMILY.map(([family, kinds]) => {
          const chosen = kinds.filter((kind) => via.has(kind)).length;
          return (
            <fieldset key={family} className={`family-${family}`}>
              <legend>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen === kinds.length}
                    ref={(box) => {
                      if (box !== null) box.indeterminate = chosen > 0 && chosen < kinds.length;
                    }}
                    onChange={() => {
                      set(kinds, chosen < kinds.length);
                    }}
                  />{' '}
                  {texts.families[family]}
                </label>
              </legend>
              {kinds.map((kind) => (
                <label key={kind}>
                  <input
                    type="checkbox"
                    checked={via.has(kind)}
                    onChange={() => {
                      set([kind], !via.has(kind));
                    }}
                  />{' '}
                  {texts.kinds[kind]}
                </label>
              ))}
            </fieldset>
          );
        })}
      </DisclosureContent>
    </DisclosureProvider>
  );
}
