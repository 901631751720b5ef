import type { ReactElement } from 'react';
import type { CoverageLineFragment } from '../../../generated/graphql.ts';
import { useViewTexts } from '../texts/use-view-texts.ts';
import type { Read } from '../texts/view-texts.ts';

/** How much has been read of all documents together: what the counts of a view rest on. */
export function CoverageNote({
  coverage,
}: {
  readonly coverage: readonly CoverageLineFragment[];
}): ReactElement {
  const texts = useViewTexts();
  if (coverage.length === 0) return <p className="coverage">{texts.noCoverage}</p>;
  return <p className="coverage">{texts.coverage(coverage.reduce<Read>(added, NOTHING_READ))}</p>;
}

const NOTHING_READ: Read = { pagesRead: 0, pagesTotal: 0, measures: 0, completeMeasures: 0 };

function added(sum: Read, document: CoverageLineFragment): Read {
  const { pagesTotal } = document;
  return {
    pagesRead: sum.pagesRead + document.pagesRead,
    pagesTotal:
      sum.pagesTotal === undefined || typeof pagesTotal !== 'number'
        ? undefined
        : sum.pagesTotal + pagesTotal,
    measures: sum.measures + document.measures,
    completeMeasures: sum.completeMeasures + document.completeMeasures,
  };
}
