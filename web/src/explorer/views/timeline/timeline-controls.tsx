import type { ReactElement } from 'react';
import { useScene } from '../../scene/use-scene.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { useOptions } from '../use-options.ts';
import type { MeasureRow } from './rows.ts';
import { timelineChoice, yearsOf } from './timeline-choice.ts';

/** Changes or all measures, of which years, of which ministry. */
export function TimelineControls({
  measures,
  span: { earlier, later },
}: {
  readonly measures: readonly MeasureRow[];
  readonly span: { readonly earlier: number; readonly later: number };
}): ReactElement {
  const words = useViewTexts().timeline;
  const { options, choose } = useOptions();
  const { show } = timelineChoice(options);
  const {
    scene: { ministry },
    change,
  } = useScene();
  const years = yearsOf(measures);
  const ministries = ministriesOf(measures);
  return (
    <div className="controls">
      <fieldset className="segments">
        <legend className="visually-hidden">{words.show}</legend>
        {(['changes', 'measures'] as const).map((part) => (
          <label key={part} className="segment">
            <input
              type="radio"
              name="timeline-show"
              checked={show === part}
              onChange={() => {
                choose({ show: part === 'changes' ? '' : part });
              }}
            />
            {part === 'changes' ? words.showChanges : words.showMeasures}
          </label>
        ))}
      </fieldset>
      {show === 'changes' && (
        <>
          <YearOf
            label={words.earlier}
            year={earlier}
            years={years}
            onChoose={(year) => {
              choose({ earlier: year });
            }}
          />
          <YearOf
            label={words.later}
            year={later}
            years={years}
            onChoose={(year) => {
              choose({ later: year });
            }}
          />
        </>
      )}
      <label>
        {words.ministry}{' '}
        <select
          value={ministry ?? ''}
          onChange={(event) => {
            const id = event.currentTarget.value;
            change({ ministry: id === '' ? undefined : id });
          }}
        >
          <option value="">{words.allMinistries}</option>
          {ministries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function YearOf({
  label,
  year,
  years,
  onChoose,
}: {
  readonly label: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly onChoose: (year: string) => void;
}): ReactElement {
  const texts = useTexts();
  return (
    <label>
      {label}{' '}
      <select
        value={year}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {[...new Set([...years, year])]
          .toSorted((a, b) => a - b)
          .map((offered) => (
            <option key={offered} value={offered}>
              {texts.yearName(offered)}
            </option>
          ))}
      </select>
    </label>
  );
}

/** Every ministry that answers for one of the measures, the one with the most first. */
function ministriesOf(
  measures: readonly MeasureRow[],
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { ministries } of measures) {
    for (const { id, name } of ministries) {
      names.set(id, name);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}
