import type { ReactElement } from 'react';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';

/** The fiscal year of the whole page, or all of them. */
export function YearSelect({ years }: { readonly years: readonly number[] }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const offered = [...new Set([...years, ...(scene.fiscalYear === undefined ? [] : [scene.fiscalYear])])];
  return (
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
        {offered
          .toSorted((a, b) => b - a)
          .map((year) => (
            <option key={year} value={year}>
              {texts.yearName(year)}
            </option>
          ))}
      </select>
    </label>
  );
}
