import type { DecidedLinks, LinkKind, MachineLink } from '../../model/link-decision.ts';
import { linkId } from '../../model/link-decision.ts';

/** The links that were made so far, each once, and what people decided about them. */
export interface MadeLinks {
  readonly decided: DecidedLinks;
  /** @returns the confidence that the link has from now on: 1 where it was accepted */
  make(link: Omit<MachineLink, 'document'>): number;
  /** In the order in which they were made. */
  all(): readonly MachineLink[];
}

export function madeLinks(document: string, decided: DecidedLinks): MadeLinks {
  const made = new Map<string, MachineLink>();
  const isAccepted = (kind: LinkKind, from: string, to: string): boolean =>
    decided.accepted(kind, from) === to;
  return {
    decided,
    make(link) {
      const confidence = isAccepted(link.kind, link.from, link.to) ? 1 : link.confidence;
      const told = { ...link, document, confidence };
      const id = linkId(told);
      if (!made.has(id)) made.set(id, told);
      return confidence;
    },
    all: () => [...made.values()],
  };
}
