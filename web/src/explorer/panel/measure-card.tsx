import type { ReactElement } from 'react';
import type { MeasureLineFragment } from '../../../generated/graphql.ts';
import { useTexts } from '../texts/use-texts.ts';
import { EntityLink, EntityLinks } from './entity-link.tsx';
import { EvidenceButton } from './evidence-list.tsx';

type Entry = MeasureLineFragment['entries'][number];

/** A measure with plan, result and next plan side by side, year by year. */
export function MeasureCard({
  measure,
  linked = true,
}: {
  readonly measure: MeasureLineFragment;
  readonly linked?: boolean;
}): ReactElement {
  const texts = useTexts();
  const { document, entries, marker, ministries, name, page, status } = measure;
  const place = [
    document?.title,
    typeof page === 'number' ? `${texts.page} ${page}` : undefined,
    marker === null ? undefined : `(${marker})`,
  ].filter((part) => part !== undefined);
  return (
    <article className="measure">
      {linked && (
        <h4>
          <EntityLink id={measure.id} name={name} />
        </h4>
      )}
      <p className="small">
        <span className={`status status-${status.toLowerCase()}`}>{texts.statuses[status]}</span>
        {measure.isRestated && <span className="status">{texts.restated}</span>} {place.join(' · ')}
      </p>
      {ministries.length > 0 && <EntityLinks entities={ministries} />}
      <div className="entries">
        {entries.toSorted(byYear).map((entry) => (
          <section key={entry.id} className={`entry entry-${entry.kind.toLowerCase()}`}>
            <h5>
              {texts.yearName(entry.fiscalYear)} {texts.entryKinds[entry.kind]}
            </h5>
            {(entry.paragraphs.length > 0 ? entry.paragraphs : [entry.text]).map((paragraph, index) => (
              <p key={index} lang={entry.paragraphs.length > 0 ? 'ja' : undefined}>
                {paragraph}
              </p>
            ))}
            <EvidenceButton
              id={entry.id}
              about={`${name} ${texts.yearName(entry.fiscalYear)} ${texts.entryKinds[entry.kind]}`}
            />
          </section>
        ))}
      </div>
    </article>
  );
}

/** Plan 2023, result 2023, plan 2024. */
function byYear(a: Entry, b: Entry): number {
  return a.fiscalYear - b.fiscalYear || (a.kind < b.kind ? -1 : 1);
}

export function MeasureList({
  measures,
  total,
  title,
}: {
  readonly measures: readonly MeasureLineFragment[];
  readonly total: number;
  readonly title: string;
}): ReactElement | null {
  const texts = useTexts();
  if (total === 0) return null;
  const coverage = measures.find((measure) => measure.document !== null)?.document?.coverage;
  return (
    <section>
      <h3>
        {title} <span className="count">{total}</span>
      </h3>
      {coverage !== undefined && coverage.measures > 0 && (
        <p className="small quiet">
          {texts.coverage(coverage.pagesRead, coverage.pagesTotal ?? undefined, coverage.measures)}
        </p>
      )}
      {measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} />
      ))}
      {total > measures.length && <p className="quiet">{texts.nOfM(measures.length, total)}</p>}
    </section>
  );
}
