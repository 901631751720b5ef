import type { AliasFact } from '../../model/facts.ts';
import type { Account, FactKind, Said } from './fact.ts';
import { distinctAliases } from './aliases.ts';

/** Kinds about which a document that was read knows best: they are its own text. */
const READ_WINS: ReadonlySet<FactKind> = new Set(['documents', 'pages', 'measures', 'entries']);

/**
 * One saying out of several: each field from the first teller that states it. A person comes first, who corrects the
 * others; then, about measures, entries, pages and documents, the document that was read, its own before any
 * other; about everything else the dataset. Tellers of equal rank stand in the order of their names, so that the
 * order in which they were loaded makes no difference.
 */
export function mergedSaying(kind: FactKind, about: string, account: Account): Said {
  const ranked = rankedTellers(kind, account, about).map((teller) => account.get(teller)?.said ?? {});
  return Object.assign({}, ...ranked.reverse()) as Said;
}

/** The aliases of all tellers, each once. */
export function mergedAliases(account: Account): readonly AliasFact[] {
  return distinctAliases([...account.values()].flatMap(({ aliases }) => aliases));
}

/** `measure:cybersecurity-2024:p161:ウ`, its entries, pages and the document itself are that document's own. */
function rankedTellers(kind: FactKind, account: Account, about: string): readonly string[] {
  const ownDocument = `document:${about.split(':')[1] ?? ''}`;
  const rank = (teller: string): number => {
    if (teller === 'curation') return 0;
    if (teller === 'dataset') return READ_WINS.has(kind) ? 3 : 1;
    return teller === ownDocument ? 1.5 : 2;
  };
  return [...account.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
