import type { BrokersViewQuery } from '../../../../generated/graphql.ts';

type Node = BrokersViewQuery['network']['nodes'][number];

export interface Broker {
  readonly id: string;
  readonly name: string;
  /** From 1; who has the same betweenness has the same rank. */
  readonly rank: number;
  /** 0 to 1. */
  readonly betweenness: number;
  readonly degree: number;
  /** The name of the first of its community; undefined where it is the only one there. */
  readonly community: string | undefined;
}

/** The nodes by betweenness, then by relations; each community is named after its first. */
export function ranked(nodes: readonly Node[]): readonly Broker[] {
  const sorted = nodes.toSorted(
    (a, b) => (b.betweenness ?? 0) - (a.betweenness ?? 0) || b.degree - a.degree || (a.id < b.id ? -1 : 1),
  );
  return sorted.map(({ id, label, betweenness, degree, community }) => {
    const group = sorted.filter((other) => other.community === community);
    return {
      id,
      name: label,
      rank: sorted.findIndex((other) => (other.betweenness ?? 0) === (betweenness ?? 0)) + 1,
      betweenness: betweenness ?? 0,
      degree,
      community: group.length > 1 ? group[0]?.label : undefined,
    };
  });
}
