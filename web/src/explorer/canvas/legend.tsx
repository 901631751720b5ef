import type { ReactElement } from 'react';
import type { Network } from '../network/network.ts';
import type { Scene } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { formatShare } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { TypeMark } from '../panel/type-mark.tsx';
import { ENTITY_TYPES, FAMILIES, familyOf } from './kinds.ts';

const CONFIDENCES = [0, 0.5, 0.8, 0.9];

/** What shapes and colours mean; each entry draws or hides its kind. */
export function Legend({ network }: { readonly network: Network }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const types = new Set(network.dots.map((dot) => dot.type));
  const families = new Set(network.links.map((link) => familyOf(link.kind)));
  const years = [...new Set(network.links.flatMap((link) => link.fiscalYears))].toSorted((a, b) => b - a);
  const filtered =
    scene.hiddenTypes.length + scene.hiddenFamilies.length + scene.hidden.length > 0 ||
    scene.fiscalYear !== undefined ||
    scene.minConfidence > 0;
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{texts.legend}</legend>
      <ul>
        {ENTITY_TYPES.filter((type) => types.has(type)).map((type) => (
          <li key={type}>
            <label>
              <input
                type="checkbox"
                checked={!scene.hiddenTypes.includes(type)}
                onChange={() => {
                  change({ hiddenTypes: toggled(scene.hiddenTypes, type) });
                }}
              />
              <TypeMark type={type} />
              {texts.types[type]}
            </label>
          </li>
        ))}
        {FAMILIES.filter((family) => families.has(family)).map((family) => (
          <li key={family}>
            <label>
              <input
                type="checkbox"
                checked={!scene.hiddenFamilies.includes(family)}
                onChange={() => {
                  change({ hiddenFamilies: toggled(scene.hiddenFamilies, family) });
                }}
              />
              <span className={`line-mark family-${family}`} aria-hidden="true" />
              {texts.families[family]}
            </label>
          </li>
        ))}
        <li>
          <label>
            {texts.fiscalYear}{' '}
            <select
              value={scene.fiscalYear ?? ''}
              onChange={(event) => {
                const year = event.currentTarget.value;
                change({ fiscalYear: year === '' ? undefined : Number(year) });
              }}
            >
              <option value="">{texts.allYears}</option>
              {[...new Set([...years, ...(scene.fiscalYear === undefined ? [] : [scene.fiscalYear])])].map(
                (year) => (
                  <option key={year} value={year}>
                    {texts.yearName(year)}
                  </option>
                ),
              )}
            </select>
          </label>
        </li>
        <li>
          <label>
            {texts.confidence}{' '}
            <select
              value={scene.minConfidence}
              onChange={(event) => {
                change({ minConfidence: Number(event.currentTarget.value) });
              }}
            >
              {[...new Set([...CONFIDENCES, scene.minConfidence])].map((confidence) => (
                <option key={confidence} value={confidence}>
                  {confidence === 0
                    ? texts.anyConfidence
                    : texts.atLeast(formatShare(confidence, scene.language))}
                </option>
              ))}
            </select>
          </label>
        </li>
        {filtered && (
          <li>
            <button
              type="button"
              onClick={() => {
                change(NO_FILTERS);
              }}
            >
              {texts.showAll}
            </button>
          </li>
        )}
      </ul>
    </fieldset>
  );
}

const NO_FILTERS: Partial<Scene> = {
  hiddenTypes: [],
  hiddenFamilies: [],
  hidden: [],
  fiscalYear: undefined,
  minConfidence: 0,
};

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
