import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import { limitError } from '../../limits.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import type { Scope } from '../scope.ts';
import { addGuarded } from '../scope.ts';
import { Slots } from '../slots.ts';
import { subquery } from '../text.ts';

/** The id of the page that a passage stands on, as src/model/ids.ts makes it: `page:cybersecurity-2024:161`. */
export function pageIdOf(scope: Scope): string {
  const key = `replace(${scope.property('documentId')}, 'document:', '')`;
  return `'page:' + ${key} + ':' + toString(${scope.property('page')})`;
}

/**
 * The page's lines from some before the passage's first to some after its last, by the numbers that lines have in the input.
 * Empty where the page was only cited.
 */
export function context(call: FieldCall): Shape {
  const { compilation, field, nodes, row, scope } = call;
  const around = (name: string): string => {
    const value = argument(call, name);
    return compilation.parameter((variables) => {
      const lines = Number(value?.read(variables) ?? 0);
      if (lines >= 0 && lines <= compilation.limits.pageSize) return lines;
      const what = `\`${name}\` lies between 0 and the page size, but got ${lines}`;
      throw limitError('pageSize', compilation.limits, what, nodes[0]);
    });
  };
  const page = compilation.name('n');
  const place = compilation.name('i');
  const [numbers, texts, columns] = ['a', 'b', 'c'].map((prefix) => compilation.name(prefix));
  const properties: Readonly<Record<string, string>> = {
    line: `${numbers}[${place}]`,
    text: `${texts}[${place}]`,
    column: `${columns}[${place}]`,
  };
  const slots = new Slots();
  const line: Scope = {
    variable: page,
    types: compilation.possibleTypes(getNamedType(field.type)),
    property: (name) => properties[name] ?? 'null',
  };
  const inner = compilation.meter.charge(1, nodes[0], () =>
    compilation.row(slots, line, selectionsOf(nodes)),
  );
  const lines = scope.property('lines');
  const clauses = [
    `MATCH (${page}:Node {id: ${pageIdOf(scope)}})`,
    `WITH ${page}.lineNumbers AS ${numbers}, ${page}.lineTexts AS ${texts}, ${page}.lineColumns AS ${columns}`,
    `UNWIND range(0, coalesce(size(${numbers}), 0) - 1) AS ${place}`,
    `WITH ${numbers}, ${texts}, ${columns}, ${place}`,
    `WHERE ${numbers}[${place}] >= ${lines}[0] - ${around('before')}`,
    `  AND ${numbers}[${place}] <= ${lines}[-1] + ${around('after')}`,
    `WITH ${numbers}, ${texts}, ${columns}, ${place}`,
    `ORDER BY ${place}`,
    `RETURN ${slots.row}`,
  ];
  return { kind: 'rows', at: addGuarded(row, subquery('COLLECT', clauses)), row: inner };
}
