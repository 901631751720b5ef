import type { EntityType, RelationKind } from '../../../generated/graphql.ts';
import { FAMILIES, familyOf, typeOfId } from '../canvas/kinds.ts';
import type { Family } from '../canvas/kinds.ts';
import type { Scene } from '../scene/scene.ts';

export interface Dot {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** What one relation, or the measures that two actors share, says about two dots. */
export interface Link {
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
  /** 1, or the number of shared measures. */
  readonly weight: number;
  readonly fiscalYears: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Network {
  readonly dots: readonly Dot[];
  readonly links: readonly Link[];
  /** True where the server held more than it sent. */
  readonly cut: boolean;
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
  /** Dots that are known here, drawn or not. */
  readonly known: number;
  readonly cut: boolean;
}

type Filters = Pick<Scene, 'hiddenTypes' | 'hiddenFamilies' | 'hidden' | 'fiscalYear' | 'minConfidence'>;

/** What is drawn of a network: links that pass the filters, bundled to lines, and the dots they reach. */
export function pictureOf(network: Network, filters: Filters): Picture {
  const hidden = new Set(filters.hidden);
  const dots = new Map(
    network.dots
      .filter((dot) => !filters.hiddenTypes.includes(dot.type) && !hidden.has(dot.id))
      .map((dot) => [dot.id, dot]),
  );
  const lines = new Map<string, Line>();
  const neighbours = new Map<string, Set<string>>();
  for (const link of network.links) {
    if (!dots.has(link.source) || !dots.has(link.target) || !passes(link, filters)) continue;
    const line = lineOf(link);
    const bundled = lines.get(line.id);
    lines.set(line.id, bundled === undefined ? line : bundle(bundled, line));
    neighbour(neighbours, link.source).add(link.target);
    neighbour(neighbours, link.target).add(link.source);
  }
  const drawn = [...dots.values()]
    .map((dot) => ({ ...dot, degree: neighbours.get(dot.id)?.size ?? 0 }))
    .filter((dot) => dot.degree > 0);
  return { dots: drawn, lines: [...lines.values()], known: network.dots.length, cut: network.cut };
}

function passes(link: Link, filters: Filters): boolean {
  return (
    !filters.hiddenFamilies.includes(familyOf(link.kind)) &&
    link.confidence >= filters.minConfidence &&
    // What is told of no year holds in every year.
    (filters.fiscalYear === undefined ||
      link.fiscalYears.length === 0 ||
      link.fiscalYears.includes(filters.fiscalYear))
  );
}

function lineOf(link: Link): Line {
  const [first, second] = [link.source, link.target].toSorted();
  const family = familyOf(link.kind);
  return {
    id: `${first ?? ''}~${second ?? ''}~${String(FAMILIES.indexOf(family))}`,
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

/** Networks put together; a dot that several of them know comes once. */
export function joinNetworks(networks: readonly Network[]): Network {
  const dots = new Map(networks.flatMap((network) => network.dots.map((dot) => [dot.id, dot] as const)));
  const links = new Map(
    networks.flatMap((network) =>
      network.links.map(
        (link) => [`${link.kind} ${link.source} ${link.target} ${String(link.fiscalYears)}`, link] as const,
      ),
    ),
  );
  return {
    dots: [...dots.values()],
    links: [...links.values()],
    cut: networks.some((network) => network.cut),
  };
}

export function dotOf(entity: { readonly id: string; readonly name: string }): Dot {
  return { id: entity.id, type: typeOfId(entity.id), name: entity.name };
}
