import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react/disclosure';
import type { ReactElement, ReactNode } from 'react';
import type { RelationKind } from '../../../generated/graphql.ts';
import type { Network } from '../network/network.ts';
import { useScene } from '../scene/use-scene.ts';
import { formatShare } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { toggled } from './filters.ts';
import { FAMILIES, familyOf } from './kinds.ts';

const CONFIDENCES = [0, 0.5, 0.8, 0.9];

/** Year, day, ministry, confidence; kinds of relation and hidden dots one by one in a part that opens. */
export function MoreFilters({ network }: { readonly network: Network }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const { fiscalYear, minConfidence, ministry, date } = scene;
  const names = new Map(network.dots.map(({ id, name }) => [id, name]));
  const ministries = network.dots
    .filter(({ type }) => type === 'MINISTRY')
    .toSorted((a, b) => a.name.localeCompare(b.name, scene.language));
  return (
    <DisclosureProvider>
      <div className="filters">
        <Choice
          label={texts.fiscalYear}
          value={fiscalYear === undefined ? '' : String(fiscalYear)}
          onChange={(year) => {
            change({ fiscalYear: year === '' ? undefined : Number(year) });
          }}
        >
          <option value="">{texts.allYears}</option>
          {withChosen(network.years.toReversed(), fiscalYear).map((year) => (
            <option key={year} value={year}>
              {texts.yearName(year)}
            </option>
          ))}
        </Choice>
        <Choice
          label={texts.ministry}
          value={ministry ?? ''}
          onChange={(id) => {
            change({ ministry: id === '' ? undefined : id });
          }}
        >
          <option value="">{texts.allMinistries}</option>
          {withChosen(
            ministries.map(({ id }) => id),
            ministry,
          ).map((id) => (
            <option key={id} value={id}>
              {names.get(id) ?? id}
            </option>
          ))}
        </Choice>
        <Choice
          label={texts.confidence}
          value={String(minConfidence)}
          onChange={(confidence) => {
            change({ minConfidence: Number(confidence) });
          }}
        >
          {withChosen(CONFIDENCES, minConfidence).map((confidence) => (
            <option key={confidence} value={confidence}>
              {confidence === 0
                ? texts.anyConfidence
                : texts.atLeast(formatShare(confidence, scene.language))}
            </option>
          ))}
        </Choice>
        <label>
          {texts.asOfDay}{' '}
          <input
            type="date"
            value={date ?? ''}
            onChange={(event) => {
              const day = event.currentTarget.value;
              // While a year is being typed, the field holds days of the first centuries.
              if (day === '' || day >= '1900') change({ date: day === '' ? undefined : day });
            }}
          />
        </label>
        <Disclosure className="more-filters">{texts.moreFilters}</Disclosure>
      </div>
      <DisclosureContent className="kind-filters">
        <KindFilters network={network} />
        <HiddenDots names={names} />
      </DisclosureContent>
    </DisclosureProvider>
  );
}

/** The list, with what is chosen also where the list does not have it. */
function withChosen<Item>(list: readonly Item[], chosen: Item | undefined): readonly Item[] {
  return chosen === undefined ? list : [...new Set([...list, chosen])];
}

function Choice({
  label,
  value,
  onChange,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {children}
      </select>
    </label>
  );
}

/** The kinds of relation that the network has, by family, each with how often. */
function KindFilters({ network }: { readonly network: Network }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const counts = new Map<RelationKind, number>();
  for (const { kind } of network.links) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <>
      {FAMILIES.map((family) => {
        const kinds = [...counts].filter(([kind]) => familyOf(kind) === family);
        if (kinds.length === 0) return null;
        return (
          <ul key={family} aria-label={texts.families[family]} className={`family-${family}`}>
            {kinds.map(([kind, count]) => (
              <li key={kind}>
                <label>
                  <input
                    type="checkbox"
                    disabled={scene.hiddenFamilies.includes(family)}
                    checked={!scene.hiddenFamilies.includes(family) && !scene.hiddenKinds.includes(kind)}
                    onChange={() => {
                      change({ hiddenKinds: toggled(scene.hiddenKinds, kind) });
                    }}
                  />
                  {texts.kinds[kind]} <span className="count">{count}</span>
                </label>
              </li>
            ))}
          </ul>
        );
      })}
    </>
  );
}

function HiddenDots({ names }: { readonly names: ReadonlyMap<string, string> }): ReactElement | null {
  const texts = useTexts();
  const { scene, change } = useScene();
  if (scene.hidden.length === 0) return null;
  return (
    <ul aria-label={texts.hiddenDots}>
      <li>{texts.hiddenDots}:</li>
      {scene.hidden.map((id) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => {
              change({ hidden: toggled(scene.hidden, id) });
            }}
          >
            {texts.showAgain(names.get(id) ?? id)}
          </button>
        </li>
      ))}
    </ul>
  );
}
