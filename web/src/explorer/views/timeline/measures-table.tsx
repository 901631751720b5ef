import type { ReactElement } from 'react';
import { EntityLink, EntityLinks } from '../../panel/entity-link.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { SceneLink } from '../scene-link.tsx';
import type { Measures } from './load-timeline.ts';
import type { MeasureRow } from './rows.ts';
import { yearsOf } from './timeline-choice.ts';

/** Every measure with the years that have a plan or a result, in the order of the document. */
export function MeasuresTable({ measures }: { readonly measures: Measures }): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().timeline;
  const { selected, ministry, fiscalYear } = useScene().scene;
  const years = yearsOf(measures.items);
  const rows = measures.items.filter(
    ({ ministries, entries }) =>
      (ministry === undefined || ministries.some(({ id }) => id === ministry)) &&
      (fiscalYear === undefined || entries.some((entry) => entry.fiscalYear === fiscalYear)),
  );
  return (
    <>
      {measures.total > measures.items.length && (
        <p className="cut">{words.cut(measures.items.length, measures.total)}</p>
      )}
      <table className="years">
        <caption>
          {texts.measures} <span className="count">{rows.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.types.MEASURE}</th>
            <th scope="col">{words.ministry}</th>
            <th scope="col">{texts.status}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {texts.yearName(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((measure) => (
            <tr key={measure.id} className={selected.includes(measure.id) ? 'chosen' : undefined}>
              <th scope="row">
                <EntityLink id={measure.id} name={measure.name} />
              </th>
              <td>
                <EntityLinks entities={measure.ministries} />
              </td>
              <td>
                <span className={`status status-${measure.status.toLowerCase()}`}>
                  {texts.statuses[measure.status]}
                </span>
                {!measure.isComplete && <p className="small">{texts.partlyRead}</p>}
              </td>
              {years.map((year) => (
                <td key={year}>
                  <Entries measure={measure} year={year} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Entries({ measure, year }: { readonly measure: MeasureRow; readonly year: number }): ReactElement {
  const texts = useTexts();
  return (
    <>
      {measure.entries
        .filter((entry) => entry.fiscalYear === year)
        .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
        .map((entry) => (
          <SceneLink
            key={entry.id}
            to={{ selected: [measure.id] }}
            className={`chip chip-${entry.kind.toLowerCase()}`}
            label={`${measure.name} ${texts.yearName(year)} ${texts.entryKinds[entry.kind]}`}
          >
            {texts.entryKinds[entry.kind]}
          </SceneLink>
        ))}
    </>
  );
}
