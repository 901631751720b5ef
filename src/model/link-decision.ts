import * as z from 'zod';
import { digest } from './ids.ts';
import { nameKey } from './text.ts';

/**
 * What a machine may link while it makes facts of a document:
 * NAME a name of the text → the thing of the registry that it means · GOAL the heading of a section → a goal of the strategy ·
 * RESTATES a measure marked (再掲) → its original · SUCCEEDS a measure → the same measure a year before.
 */
const LINK_KINDS = ['NAME', 'GOAL', 'RESTATES', 'SUCCEEDS'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What makes a link one: the same name of the same document to the same thing, wherever it stands. */
export interface LinkIdentity {
  readonly kind: LinkKind;
  /** Key of the document: `cybersecurity-2024`. */
  readonly document: string;
  /** The name or heading as it is written, or the id of a measure. */
  readonly from: string;
  /** Id of what it was linked to. */
  readonly to: string;
}

/** A link as it was made. */
export interface MachineLink extends LinkIdentity {
  /** Where it was made first. */
  readonly page: number | undefined;
  /** 0..1; 1 once a person has accepted it. */
  readonly confidence: number;
}

const LINK_VERDICTS = ['accepted', 'rejected'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** What a person said of a link. */
export interface LinkDecision extends LinkIdentity {
  readonly decision: LinkVerdict;
}

const text = z.string().min(1);

/** One entry of the file of decisions. */
export const linkDecisionSchema = z.strictObject({
  decision: z.enum(LINK_VERDICTS),
  kind: z.enum(LINK_KINDS),
  document: text,
  from: text,
  to: text,
});

/** `link:3f0c…`; neither width, case nor blanks of a name make a difference. */
export function linkId({ kind, document, from, to }: LinkIdentity): string {
  return `link:${digest([kind, document, nameKey(from), to].join('\n'))}`;
}

/** The decisions about one document, as linking asks for them. */
export interface DecidedLinks {
  /** What `from` is to be linked to, whatever else it may mean. */
  accepted(kind: LinkKind, from: string): string | undefined;
  isRejected(kind: LinkKind, from: string, to: string): boolean;
}

export function decidedLinks(document: string, decisions: readonly LinkDecision[]): DecidedLinks {
  const accepted = new Map<string, string>();
  const rejected = new Set<string>();
  const key = (kind: LinkKind, from: string): string => `${kind}\n${nameKey(from)}`;
  for (const { decision, ...link } of decisions) {
    if (link.document !== document) continue;
    if (decision === 'accepted') accepted.set(key(link.kind, link.from), link.to);
    else rejected.add(linkId(link));
  }
  return {
    accepted: (kind, from) => accepted.get(key(kind, from)),
    isRejected: (kind, from, to) => rejected.has(linkId({ kind, document, from, to })),
  };
}
