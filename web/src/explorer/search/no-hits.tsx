import type { ReactElement } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import type { Found } from './use-hits.ts';

/** What a list of hits says while it has none: still looking, nothing there, or no answer. */
export function NoHits({ found }: { readonly found: Found | undefined }): ReactElement | null {
  const texts = useTexts();
  if (found === undefined) return <p className="notice quiet">{texts.waiting}</p>;
  if (found.failed) return <p className="notice failure">{texts.failed}</p>;
  if (found.hits.length === 0) return <p className="notice">{texts.nothingFound(found.text)}</p>;
  return null;
}
