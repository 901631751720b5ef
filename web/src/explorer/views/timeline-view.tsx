import type { ReactElement } from 'react';
import { TimelineViewDocument } from '../../../generated/graphql.ts';
import type { MeasureStatus, TimelineViewQuery } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { EntityLink, EntityLinks } from '../panel/entity-link.tsx';
import { Answered } from '../panel/waiting.tsx';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';

type MeasureRow = TimelineViewQuery['measures']['nodes'][number];

/** What began and what ends first, then what goes on. */
const STATUSES: readonly MeasureStatus[] = ['NEW', 'ENDS', 'CONTINUES', 'UNKNOWN'];

/** The measures by their status, with the fiscal years that have a plan and a result. */
export function TimelineView(): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const { fiscalYear } = useScene().scene;
  const where = fiscalYear === undefined ? null : { fiscalYear: { eq: fiscalYear } };
  const answer = useAnswer(`timeline ${language} ${String(fiscalYear)}`, (signal) =>
    ask(TimelineViewDocument, { language, where, after: null }, signal),
  );
  return (
    <div className="sheet">
      <p>{texts.timelineIntro}</p>
      <Answered answer={answer}>
        {({ measures: { nodes, totalCount } }) => {
          const years = [
            ...new Set(nodes.flatMap(({ entries }) => entries.map((entry) => entry.fiscalYear))),
          ];
          return (
            <>
              {STATUSES.map((status) => (
                <StatusTable
                  key={status}
                  status={status}
                  measures={nodes.filter((measure) => measure.status === status)}
                  years={years.toSorted((a, b) => a - b)}
                />
              ))}
              {nodes.length === 0 && <p className="notice">{texts.empty}</p>}
              {totalCount > nodes.length && <p className="notice">{texts.nOfM(nodes.length, totalCount)}</p>}
            </>
          );
        }}
      </Answered>
    </div>
  );
}

function StatusTable({
  status,
  measures,
  years,
}: {
  readonly status: MeasureStatus;
  readonly measures: readonly MeasureRow[];
  readonly years: readonly number[];
}): ReactElement | null {
  const texts = useTexts();
  if (measures.length === 0) return null;
  return (
    <section>
      <h2>
        <span className={`status status-${status.toLowerCase()}`}>{texts.statuses[status]}</span>{' '}
        <span className="count">{measures.length}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.types.MEASURE}</th>
            <th scope="col">{texts.ministries}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {texts.yearName(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                <EntityLink id={measure.id} name={measure.name} />
              </th>
              <td>
                <EntityLinks entities={measure.ministries} />
              </td>
              {years.map((year) => (
                <td key={year}>
                  {measure.entries
                    .filter((entry) => entry.fiscalYear === year)
                    .map((entry) => (
                      <span key={entry.id} className={`chip chip-${entry.kind.toLowerCase()}`}>
                        {texts.entryKinds[entry.kind]}
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
