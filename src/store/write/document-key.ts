import type { Message } from '../../model/message.ts';
import { nameKey } from '../../model/text.ts';
import type { Fact, Said } from './fact.ts';
import type { PresentNode } from './present.ts';
import { textIn } from './said.ts';

/**
 * A key is one document's: a second document that comes under it would replace the first. Titles are compared without
 * width, case and blanks, and one may be the beginning of the other (with and without a subtitle); addresses only with what
 * the same teller said, since the dataset cites a document by addresses of its own.
 */
export function keyTaken(teller: string, fact: Fact, present: PresentNode | undefined): Message | undefined {
  if (fact.kind !== 'documents' || !teller.startsWith('document:') || present === undefined) return undefined;
  for (const [other, { said }] of present.account) {
    const taken = conflict(fact.said, said, other === teller);
    if (taken !== undefined) {
      const key = fact.about.replace(/^document:/u, '');
      return {
        code: 'DOCUMENT_KEY_TAKEN',
        severity: 'error',
        text: `A document key is one document's, but got: ${key} for ${taken.now}, which is ${taken.before} already`,
        advice: `Give another key with --document KEY, or take the other document out with: strategy-graph unload ${key}`,
      };
    }
  }
  return undefined;
}

function conflict(
  now: Said,
  before: Said,
  withAddress: boolean,
): { readonly now: string; readonly before: string } | undefined {
  const titles = { now: textIn(now, 'titleJa'), before: textIn(before, 'titleJa') };
  const addresses = { now: textIn(now, 'url'), before: textIn(before, 'url') };
  if (titles.now !== undefined && titles.before !== undefined) {
    const [a, b] = [nameKey(titles.now), nameKey(titles.before)];
    if (!a.startsWith(b) && !b.startsWith(a)) return { now: titles.now, before: titles.before };
  }
  if (withAddress && addresses.now !== undefined && addresses.before !== undefined) {
    const [a, b] = [addresses.now, addresses.before].map((url) => url.replace(/[/#]+$/u, ''));
    if (a !== b) return { now: addresses.now, before: addresses.before };
  }
  return undefined;
}
