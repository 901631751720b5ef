import type { ReactElement, ReactNode } from 'react';
import type { Network } from '../network/network.ts';
import { TypeMark } from '../panel/type-mark.tsx';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ENTITY_TYPES, FAMILIES, familyOf } from './kinds.ts';
import { MoreFilters } from './more-filters.tsx';
import { isFiltered, toggled } from './filters.ts';
import { ShowAll } from './show-all.tsx';

/** What shapes and colours mean; each entry draws or hides its kind. */
export function Legend({ network }: { readonly network: Network }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const types = new Set(network.dots.map((dot) => dot.type));
  const families = new Set(network.links.map((link) => familyOf(link.kind)));
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{texts.legend}</legend>
      <ul>
        {ENTITY_TYPES.filter((type) => types.has(type)).map((type) => (
          <Entry
            key={type}
            checked={!scene.hiddenTypes.includes(type)}
            onChange={() => {
              change({ hiddenTypes: toggled(scene.hiddenTypes, type) });
            }}
          >
            <TypeMark type={type} />
            {texts.types[type]}
          </Entry>
        ))}
        {FAMILIES.filter((family) => families.has(family)).map((family) => (
          <Entry
            key={family}
            checked={!scene.hiddenFamilies.includes(family)}
            onChange={() => {
              change({ hiddenFamilies: toggled(scene.hiddenFamilies, family) });
            }}
          >
            <span className={`line-mark family-${family}`} aria-hidden="true" />
            {texts.families[family]}
          </Entry>
        ))}
        {isFiltered(scene) && (
          <li>
            <ShowAll />
          </li>
        )}
      </ul>
      <MoreFilters network={network} />
    </fieldset>
  );
}

function Entry({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li>
      <label>
        <input type="checkbox" checked={checked} onChange={onChange} />
        {children}
      </label>
    </li>
  );
}
