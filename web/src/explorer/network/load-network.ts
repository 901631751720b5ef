import { DrawnNetworkDocument } from '../../../generated/graphql.ts';
import type { EntityType, NetworkInput } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import type { Expansion } from '../scene/address-lists.ts';
import type { Asked } from './asked.ts';
import type { Link, Network } from './network.ts';

/** Whom the start network is between. */
const START_TYPES: readonly EntityType[] = ['MINISTRY', 'ISAC', 'SECTOR'];
/** Dots that the start network has at most. */
const START_AT_MOST = 500;
/** Dots that one step adds at most, the best connected first. */
export const EXPAND_AT_MOST = 100;

/** Ministries, ISACs and sectors: direct relations, and the measures through which ministries and ISACs meet. */
export function loadStartNetwork(asked: Asked, signal?: AbortSignal): Promise<Network> {
  return load({ types: START_TYPES, collapseMeasures: true, limit: START_AT_MOST }, asked, signal);
}

/** An entity, what its relations lead to, and what links these. */
export function loadAround({ id, kinds }: Expansion, asked: Asked, signal: AbortSignal): Promise<Network> {
  const input = { around: [id], ...(kinds.length === 0 ? {} : { kinds }), limit: EXPAND_AT_MOST + 1 };
  return load(input, asked, signal);
}

async function load(input: NetworkInput, asked: Asked, signal?: AbortSignal): Promise<Network> {
  const { fiscalYear, minConfidence, date } = asked;
  const filtered: NetworkInput = {
    ...input,
    ...(minConfidence === 0 ? {} : { minConfidence }),
    ...(date === undefined ? {} : { validOn: date }),
  };
  const [all, inYear] = await Promise.all([
    draw(filtered, asked, signal),
    fiscalYear === undefined
      ? undefined
      : draw({ ...filtered, fiscalYear: { eq: fiscalYear } }, asked, signal),
  ]);
  if (inYear === undefined) return all;
  // What is told of no year holds in every year.
  return joinNetworks([inYear, { ...all, links: all.links.filter((link) => link.fiscalYears.length === 0) }]);
}

async function draw(input: NetworkInput, { language, date }: Asked, signal?: AbortSignal): Promise<Network> {
  const { network } = await ask(DrawnNetworkDocument, { input, language, on: date ?? null }, signal);
  const links: readonly Link[] = network.edges;
  return {
    dots: network.nodes.map(({ id, type, label }) => ({ id, type, name: label })),
    links,
    years: yearsOf(links),
    leftOut: network.totalNodes - network.nodes.length,
  };
}

function yearsOf(links: readonly Link[]): readonly number[] {
  return [...new Set(links.flatMap(({ fiscalYears }) => fiscalYears))].toSorted((a, b) => a - b);
}

/** Networks put together; what several of them know comes once. */
export function joinNetworks(networks: readonly Network[]): Network {
  const dots = new Map(networks.flatMap(({ dots: some }) => some.map((dot) => [dot.id, dot] as const)));
  const links = new Map(
    networks.flatMap(({ links: some }) =>
      some.map(
        (link) => [`${link.kind} ${link.source} ${link.target} ${link.fiscalYears.join(' ')}`, link] as const,
      ),
    ),
  );
  return {
    dots: [...dots.values()],
    links: [...links.values()],
    years: [...new Set(networks.flatMap(({ years }) => years))].toSorted((a, b) => a - b),
    leftOut: networks.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}
