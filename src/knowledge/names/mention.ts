import type { NamedKind, NamedType, NameEntry } from './name-index.ts';

/** Something that a paragraph names. */
export interface Mention {
  /** [from, to) of the folded paragraph, quotation marks around the name included. */
  readonly from: number;
  readonly to: number;
  /** As a reader would write it: the registry's spelling where it is one of its names, else the text's without blanks. */
  readonly name: string;
  /** The same for all spellings of one thing: an id of the registry, or the key of an unknown name. */
  readonly identity: string;
  readonly type: NamedType;
  readonly kind: NamedKind | undefined;
  /** How sure it is that this is named here. */
  readonly confidence: number;
  /** What the name may mean, best first; none where no registry knows it. */
  readonly candidates: readonly NameEntry[];
  /** True of 当該機関 and the like: the name is that of what stands before. */
  readonly pointsBack: boolean;
}

export function isActor(mention: Mention): boolean {
  return mention.type === 'MINISTRY' || mention.type === 'ISAC' || mention.type === 'ORGANIZATION';
}
