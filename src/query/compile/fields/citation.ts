import type { Shape } from '../../answer/shape.ts';
import type { FieldCall } from '../field-call.ts';
import { languageOf } from '../field-call.ts';
import { subquery } from '../text.ts';
import { pageIdOf } from './context.ts';

/** What a footnote is composed of; src/query/answer/citation.ts composes it. */
export function citation(call: FieldCall): Shape {
  const { compilation, row, scope } = call;
  const document = compilation.name('n');
  const page = compilation.name('n');
  const label = subquery('COLLECT', [
    `MATCH (${page}:Node {id: ${pageIdOf(scope)}})`,
    `RETURN ${page}.label`,
  ]);
  const found = subquery('COLLECT', [
    `MATCH (${scope.variable})-[:IN_DOCUMENT]->(${document}:Document)`,
    `RETURN [${document}.titleJa, ${document}.titleEn, ${document}.decidedOn, ${document}.annex]`,
  ]);
  const add = (expression: string): number => row.slots.add(expression);
  return {
    kind: 'citation',
    language: languageOf(call),
    document: add(`head(${found})`),
    label: add(`head(${label})`),
    page: add(scope.property('page')),
    lines: add(scope.property('lines')),
    title: add(scope.property('title')),
    url: add(scope.property('url')),
    marker: scope.marker === undefined ? undefined : add(scope.marker),
  };
}
