import { useEffect, useState } from 'react';
import { FindDocument } from '../../../generated/graphql.ts';
import type { FindQuery, Language } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';

export type Hit = FindQuery['search']['nodes'][number];

export interface Found {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** True where the server did not answer: no hits then says nothing. */
  readonly failed: boolean;
}

const HITS = 8;
/** A pause in typing after which the server is asked. */
const PAUSE_MS = 150;

async function find(text: string, language: Language, signal?: AbortSignal): Promise<readonly Hit[]> {
  const { search } = await ask(FindDocument, { text, first: HITS, language }, signal);
  return search.nodes;
}

/** The best hit for a text, asked for where it was typed too quickly to be; undefined where there is none, or no answer. */
export async function bestHit(
  found: Found | undefined,
  text: string,
  language: Language,
): Promise<Hit | undefined> {
  const hits = found?.text === text ? found.hits : await find(text, language).catch(() => []);
  return hits[0];
}

/** The hits for a text, undefined while they are asked for. */
export function useHits(text: string, language: Language): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (text === '') return undefined;
    const controller = new AbortController();
    const timer = window.setTimeout(() => {
      find(text, language, controller.signal).then(
        (hits) => {
          setFound({ text, hits, failed: false });
        },
        () => {
          if (!controller.signal.aborted) setFound({ text, hits: [], failed: true });
        },
      );
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [text, language]);
  return found?.text === text ? found : undefined;
}
