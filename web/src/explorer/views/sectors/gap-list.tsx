import type { ReactElement } from 'react';
import type { GapKind, SectorsViewQuery } from '../../../../generated/graphql.ts';
import { EntityLink } from '../../panel/entity-link.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { QueryLink } from './query-link.tsx';

type Gap = SectorsViewQuery['gaps'][number];

/** What else is missing, kind by kind, each with the sentence that says so and the query that shows it. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement | null {
  const texts = useTexts();
  const words = useViewTexts().sectors;
  const kinds = new Map<GapKind, readonly Gap[]>();
  for (const gap of gaps) kinds.set(gap.kind, [...(kinds.get(gap.kind) ?? []), gap]);
  if (kinds.size === 0) return null;
  return (
    <section>
      <h2>{words.gaps}</h2>
      <p>{words.gapsIntro}</p>
      {[...kinds].map(([kind, listed]) => (
        <table key={kind} className="gaps">
          <caption>
            {words.kinds[kind]} <span className="count">{countOf(listed, texts.nOfM)}</span>
          </caption>
          <tbody>
            {listed.map(({ entity, explanation, query }) => (
              <tr key={entity.id}>
                <th scope="row">
                  <EntityLink {...entity} />
                </th>
                <td>{explanation}</td>
                <td>
                  <QueryLink query={query} about={entity.name} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** How many there are; where not all of them are listed, both numbers. */
function countOf(listed: readonly Gap[], nOfM: (shown: number, total: number) => string): string {
  const total = listed[0]?.total ?? 0;
  return total > listed.length ? nOfM(listed.length, total) : String(total);
}
