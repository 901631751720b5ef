import { ORIGINS } from '../../model/entity.ts';
import type { Origin } from '../../model/entity.ts';
import type { PassageFact } from '../../model/facts.ts';
import { digest } from '../../model/ids.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PassageRow } from './passage-row.ts';
import { whatIsSaid } from './said.ts';

export function passageRows(
  teller: string,
  about: string,
  factDigest: string,
  passages: readonly PassageFact[],
): readonly PassageRow[] {
  const rows = passages.map((passage) => {
    const said = canonicalJson(whatIsSaid({ ...passage }));
    const id = `passage:${digest(`${teller}\n${about}\n${said}`)}`;
    return { ...passage, id, teller, about, factDigest };
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/**
 * The order in which evidence is shown: with lines and quote, then with a page, then an address; EXTRACTED before
 * CURATED before REGISTRY; then the surest; then document, page, first line and id, so that there is one order only.
 */
export function byEvidence(a: PassageRow, b: PassageRow): number {
  return (
    placeRank(a) - placeRank(b) ||
    ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
    b.confidence - a.confidence ||
    compare(a.documentId ?? '', b.documentId ?? '') ||
    (a.page ?? 0) - (b.page ?? 0) ||
    (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0) ||
    compare(a.id, b.id)
  );
}

function placeRank(passage: PassageFact): number {
  if ((passage.lines?.length ?? 0) > 0 && passage.quote !== undefined) return 0;
  if (passage.page !== undefined) return 1;
  return passage.url === undefined ? 3 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface EvidenceSummary {
  readonly passageIds: readonly string[];
  readonly origin: Origin;
  /** All of them, best first. */
  readonly origins: readonly Origin[];
  /** Of the best evidence of the best origin, 0..1. */
  readonly confidence: number;
  /** The first address among the evidence. */
  readonly url: string | undefined;
}

export function summaryOf(passages: readonly PassageRow[]): EvidenceSummary {
  const ordered = [...passages].sort(byEvidence);
  const origins = ORIGINS.filter((origin) => ordered.some((passage) => passage.origin === origin));
  const origin = origins[0] ?? 'REGISTRY';
  return {
    passageIds: ordered.map(({ id }) => id),
    origin,
    origins,
    confidence: ordered.find((passage) => passage.origin === origin)?.confidence ?? 0,
    url: ordered.find((passage) => passage.url !== undefined)?.url,
  };
}
