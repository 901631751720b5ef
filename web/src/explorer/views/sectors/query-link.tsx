import type { ReactElement } from 'react';
import { useViewTexts } from '../../texts/use-view-texts.ts';

/** Opens the operation that shows a gap in the playground. */
export function QueryLink({
  query,
  about,
}: {
  readonly query: string;
  readonly about: string;
}): ReactElement {
  const words = useViewTexts().sectors;
  return (
    <a href={`/graphql?${new URLSearchParams({ query }).toString()}`} aria-label={words.asQueryOf(about)}>
      {words.asQuery}
    </a>
  );
}
