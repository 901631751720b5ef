import { nameKey } from '../../src/model/text.ts';
import { inForce } from './filters.ts';
import type { GraphNode } from './graph.ts';
import { across, bySortKey, compareValues } from './graph.ts';
import type { Arguments } from './place.ts';
import { localized } from './place.ts';

const SCORES: Readonly<Record<string, number>> = {
  OFFICIAL: 0.95,
  SHORT: 0.9,
  SPELLING: 0.9,
  TRANSLATION: 0.9,
  ABBREVIATION: 0.8,
  FORMER: 0.7,
};

export function resolveName(entities: readonly GraphNode[], given: Arguments): unknown {
  const key = nameKey(String(given['name']));
  const types = given['types'];
  return entities
    .filter((entity) => !Array.isArray(types) || types.includes(entity.properties['type']))
    .flatMap((entity) => {
      const { nameJa, nameEn, nameKeyJa, nameKeyEn } = entity.properties;
      const candidates = [
        ...(nameKeyJa === key
          ? [{ score: 1, matched: { name: nameJa, language: 'JA', kind: 'OFFICIAL' } }]
          : []),
        ...(nameKeyEn === key
          ? [{ score: 1, matched: { name: nameEn, language: 'EN', kind: 'OFFICIAL' } }]
          : []),
        ...across(entity, 'HAS_ALIAS', 'OUT')
          .filter((alias) => alias.properties['key'] === key)
          .map((alias) => ({
            score: SCORES[String(alias.properties['kind'])] ?? 0,
            matched: alias.properties,
          })),
      ];
      const [best] = candidates.sort(
        (a, b) =>
          b.score - a.score ||
          compareValues(a.matched['name'], b.matched['name']) ||
          compareValues(a.matched['kind'], b.matched['kind']),
      );
      return best === undefined ? [] : [{ entity, ...best }];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(isAbroad(a.entity)) - Number(isAbroad(b.entity)) ||
        bySortKey(a.entity, b.entity),
    )
    .slice(0, 25);
}

function isAbroad({ properties }: GraphNode): boolean {
  return (properties['country'] ?? 'JP') !== 'JP';
}

export function nameOf(node: GraphNode, given: Arguments): unknown {
  const language = given['language'] ?? 'JA';
  const on = given['on'];
  const former = across(node, 'HAS_ALIAS', 'OUT')
    .map(({ properties }) => properties)
    .filter(
      (alias) =>
        typeof on === 'string' &&
        alias['kind'] === 'FORMER' &&
        (alias['language'] ?? language) === language &&
        (alias['validFrom'] !== undefined || alias['validTo'] !== undefined) &&
        inForce(alias['validFrom'], alias['validTo'], on),
    )
    .sort(
      (a, b) =>
        compareValues(b['validFrom'] ?? '', a['validFrom'] ?? '') || compareValues(a['name'], b['name']),
    );
  return former[0]?.['name'] ?? localized(node.properties, 'name', language);
}
