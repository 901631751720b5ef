import type { EntityType, RelationKind } from '../../../generated/graphql.ts';
import { FAMILIES, familyOf } from '../canvas/kinds.ts';
import type { Family } from '../canvas/kinds.ts';
import type { Scene } from '../scene/scene.ts';

export interface Dot {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** What one relation, or the measures that a ministry and an actor share, say about two dots. */
export interface Link {
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
  /** 1, or the number of shared measures. */
  readonly weight: number;
  readonly fiscalYears: readonly number[];
}

export interface Network {
  readonly dots: readonly Dot[];
  readonly links: readonly Link[];
  /** The fiscal years that there is something of, whichever year is asked for; ascending. */
  readonly years: readonly number[];
  /** How many dots the server held more than it sent. */
  readonly leftOut: number;
}

/** All links of one family between two dots, drawn as one line. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly family: Family;
  readonly kinds: readonly RelationKind[];
  readonly weight: number;
}

/** A dot with what its place in the picture gives it. */
export interface DrawnDot extends Dot {
  /** How many other dots it is linked to. */
  readonly degree: number;
}

export interface Picture {
  readonly dots: readonly DrawnDot[];
  readonly lines: readonly Line[];
  /** Dots that there are, drawn, filtered out, or left out by the server. */
  readonly known: number;
  /** How many of them the server left out. */
  readonly leftOut: number;
}

export type Filters = Pick<Scene, 'hiddenTypes' | 'hiddenFamilies' | 'hiddenKinds' | 'hidden' | 'ministry'>;

/** What is drawn of a network: links that pass the filters, bundled to lines, and the dots they reach. */
export function pictureOf(network: Network, filters: Filters): Picture {
  const [hidden, hiddenTypes] = [new Set(filters.hidden), new Set(filters.hiddenTypes)];
  const [families, kinds] = [new Set(filters.hiddenFamilies), new Set(filters.hiddenKinds)];
  const isDrawn = ({ kind }: Link): boolean => !families.has(familyOf(kind)) && !kinds.has(kind);
  const links = network.links.filter(isDrawn);
  const around = filters.ministry === undefined ? undefined : reachOf(filters.ministry, links);
  const dots = new Map(
    network.dots
      .filter(({ id, type }) => !hiddenTypes.has(type) && !hidden.has(id) && around?.has(id) !== false)
      .map((dot) => [dot.id, dot]),
  );
  const lines = new Map<string, Line>();
  const neighbours = new Map<string, Set<string>>();
  for (const link of links) {
    if (link.source === link.target || !dots.has(link.source) || !dots.has(link.target)) continue;
    const line = lineOf(link);
    const bundled = lines.get(line.id);
    lines.set(line.id, bundled === undefined ? line : bundle(bundled, line));
    neighbour(neighbours, link.source).add(link.target);
    neighbour(neighbours, link.target).add(link.source);
  }
  const drawn = [...dots.values()]
    .map((dot) => ({ ...dot, degree: neighbours.get(dot.id)?.size ?? 0 }))
    .filter((dot) => dot.degree > 0);
  const { leftOut } = network;
  return { dots: drawn, lines: [...lines.values()], known: network.dots.length + leftOut, leftOut };
}

/** A ministry, what it is linked to, and what the measures among these are linked to. */
function reachOf(ministry: string, links: readonly Link[]): ReadonlySet<string> {
  const from = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(
      links
        .filter(({ source, target }) => ids.has(source) || ids.has(target))
        .flatMap(({ source, target }) => [source, target]),
    );
  const near = from(new Set([ministry]));
  const measures = new Set([...near].filter((id) => id.startsWith('measure:')));
  return new Set([ministry, ...near, ...from(measures)]);
}

function lineOf(link: Link): Line {
  const [first, second] = link.source < link.target ? [link.source, link.target] : [link.target, link.source];
  const family = familyOf(link.kind);
  return {
    id: `${first}~${second}~${String(FAMILIES.indexOf(family))}`,
    source: link.source,
    target: link.target,
    family,
    kinds: [link.kind],
    weight: link.weight,
  };
}

function bundle(line: Line, more: Line): Line {
  return {
    ...line,
    kinds: [...new Set([...line.kinds, ...more.kinds])],
    weight: line.weight + more.weight,
  };
}

function neighbour(neighbours: Map<string, Set<string>>, id: string): Set<string> {
  const known = neighbours.get(id) ?? new Set<string>();
  neighbours.set(id, known);
  return known;
}
