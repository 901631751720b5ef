import { getNamedType } from 'graphql';
import type { RowShape, Shape } from '../../answer/shape.ts';
import { FOUND, pathSearch } from '../../paths/search-clauses.ts';
import { measureRow, sentenceOf } from '../../paths/sentence/read-steps.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { Variables } from '../../request/sourced.ts';
import type { PageSize } from '../cost-meter.ts';
import type { FieldCall } from '../field-call.ts';
import { argument, languageOf } from '../field-call.ts';
import { fileClauses } from '../file-clauses.ts';
import { nodeScope } from '../scope.ts';
import type { Scope } from '../scope.ts';
import { Slots } from '../slots.ts';
import type { Lines } from '../text.ts';
import { indent, subquery } from '../text.ts';
import { localizedText } from './localized-text.ts';
import type { ObjectPart } from './object-row.ts';
import { objectRow } from './object-row.ts';
import { kindsOf, relationCondition } from './relation-arguments.ts';
import { sized } from './sized.ts';

/** Names and parameters of one `paths`. */
interface Asked {
  readonly call: FieldCall;
  readonly kinds: string;
  /** What is asked of a relation to walk along. */
  readonly meets: ((variable: string) => string) | undefined;
  readonly limit: PageSize;
  readonly maxLength: PageSize;
}

const NAMES = { JA: 'nameJa', EN: 'nameEn' } as const;

/** The paths between two entities: a search from both ends, then what is asked of each path that was found. */
export function paths(call: FieldCall): Shape {
  const { compilation, field, nodes, row } = call;
  const { limits } = compilation;
  const given = argument(call, 'via');
  const via = kindsOf(given);
  const limit = sized(call, 'limit', 'paths');
  const maxLength = sized(call, 'maxLength', 'pathLength');
  const parameter = (read: (variables: Variables) => unknown): string => compilation.parameter(read);
  const id = (name: string): string => {
    const value = argument(call, name);
    return parameter((variables) => value?.read(variables));
  };
  const count = parameter(countOf(limit));
  const kinds = (via.length === 0 ? kindsOf(undefined) : via).join('|');
  const meets = relationCondition(compilation, argument(call, 'minConfidence'), argument(call, 'validOn'));
  const search = pathSearch({
    from: id('from'),
    to: id('to'),
    kinds,
    along: meets === undefined ? `:${kinds}` : along({ kinds, meets }, compilation.name('r')),
    // No kind at all is none to walk along.
    maxLength: parameter(via.length === 0 ? () => 0 : countOf(maxLength)),
    wanted: parameter((variables) => countOf(limit)(variables) + 1),
    work: parameter(() => limits.pathWork),
    degree: parameter(() => limits.pathDegree),
  });
  const asked: Asked = {
    call,
    kinds,
    meets,
    limit,
    maxLength,
  };
  const slots = new Slots();
  const result = objectRow(compilation, field.type, nodes, (part) => {
    if (part.name === 'truncated') {
      return { kind: 'leaf', at: slots.add(`${FOUND.isCut} OR size(${FOUND.paths}) > ${count}`) };
    }
    const inner = new Slots();
    const { isWalked, row: shape } = pathRow(asked, part, inner);
    const lines = [
      `UNWIND ${FOUND.paths}[..${count}] AS path`,
      ...(isWalked ? [`WITH path, ${subquery('COLLECT', steps(asked))} AS steps`] : []),
      `RETURN ${inner.row}`,
    ];
    return { kind: 'rows', at: slots.add(subquery('COLLECT', lines)), row: shape };
  });
  const at = row.slots.add(subquery('COLLECT', [...search, `RETURN ${slots.row}`]));
  return { kind: 'first', at, row: result };
}

/** A relation to walk along, as it stands in brackets. */
function along({ kinds, meets }: Pick<Asked, 'kinds' | 'meets'>, variable: string): string {
  return `${variable}:${kinds}${meets === undefined ? '' : ` WHERE ${meets(variable)}`}`;
}

function countOf(size: PageSize): (variables: Variables) => number {
  return (variables) => (typeof size === 'number' ? size : size(variables));
}

/** `isWalked`: whether anything was asked of the relations of the path, `steps`. */
function pathRow(
  asked: Asked,
  { field, nodes }: ObjectPart,
  slots: Slots,
): { readonly row: RowShape; readonly isWalked: boolean } {
  const { compilation } = asked.call;
  const walkedBy = { relations: walked, text: spoken };
  const isWalkedBy = (name: string): name is keyof typeof walkedBy => name in walkedBy;
  let isWalked = false;
  const row = compilation.meter.charge(asked.limit, nodes[0], () =>
    objectRow(compilation, field.type, nodes, (part) => {
      if (part.name === 'length') return { kind: 'leaf', at: slots.add('size(path) - 1') };
      if (!isWalkedBy(part.name)) return visited(asked, part, slots);
      isWalked = true;
      return walkedBy[part.name](asked, part, slots);
    }),
  );
  return { row, isWalked };
}

function visited({ call, maxLength }: Asked, { field, nodes }: ObjectPart, slots: Slots): Shape {
  const { compilation } = call;
  const index = compilation.name('i');
  const inner = new Slots();
  const scope = nodeScope(compilation.name('n'), compilation.possibleTypes(getNamedType(field.type)));
  const row = compilation.meter.charge(maxLength, nodes[0], () =>
    compilation.row(inner, scope, selectionsOf(nodes)),
  );
  const lines = [
    `UNWIND range(0, size(path) - 1) AS ${index}`,
    `WITH ${index}, path[${index}] AS ${scope.variable}`,
    `ORDER BY ${index}`,
    `RETURN ${inner.row}`,
  ];
  return { kind: 'rows', at: slots.add(subquery('COLLECT', lines)), row };
}

/** The relation of each step, in the order of the path: found once, whatever is then asked of it. */
function steps(asked: Asked): Lines {
  const { compilation } = asked.call;
  const name = (prefix: string): string => compilation.name(prefix);
  const [far, index, near, step] = [name('n'), name('i'), name('n'), name('r')];
  return [
    `UNWIND range(0, size(path) - 2) AS ${index}`,
    `WITH ${index}, path[${index}] AS ${near}, path[${index} + 1] AS ${far}`,
    ...fileClauses('paths-step', { near, far, step, ALONG: along(asked, step) }),
    `WITH ${index}, ${step}`,
    `ORDER BY ${index}`,
    `RETURN ${step}`,
  ];
}

function walked(asked: Asked, { field, nodes }: ObjectPart, slots: Slots): Shape {
  const { compilation } = asked.call;
  const index = compilation.name('i');
  const ends = { from: compilation.name('n'), to: compilation.name('n') };
  const variable = compilation.name('r');
  const scope: Scope = {
    variable,
    types: compilation.possibleTypes(getNamedType(field.type)),
    property: (property) => `${variable}.${property}`,
    ends,
  };
  const inner = new Slots();
  const row = compilation.meter.charge(asked.maxLength, nodes[0], () =>
    compilation.row(inner, scope, selectionsOf(nodes)),
  );
  const lines = [
    `UNWIND range(0, size(steps) - 1) AS ${index}`,
    `WITH ${index}, steps[${index}] AS ${variable}`,
    `WITH ${index}, ${variable}, startNode(${variable}) AS ${ends.from}, endNode(${variable}) AS ${ends.to}`,
    `ORDER BY ${index}`,
    `RETURN ${inner.row}`,
  ];
  return { kind: 'rows', at: slots.add(subquery('COLLECT', lines)), row };
}

/** The sentence: what each step says, put into words afterwards. */
function spoken({ call }: Asked, { field, nodes }: ObjectPart, slots: Slots): Shape {
  const { compilation } = call;
  const language = languageOf({ ...call, field, nodes });
  const name = (prefix: string): string => compilation.name(prefix);
  const [far, index, measure, near, step] = [name('n'), name('i'), name('n'), name('n'), name('r')];
  const nameOf = (variable: string): string => localizedText(nodeScope(variable, []), NAMES, language);
  const nodeRow = (variable: string): string =>
    `${measureRow(variable, nameOf(variable)).slice(0, -1)}, ${variable}:Measure]`;
  const told = subquery('COLLECT', [
    `MATCH (${measure}:Node {id: ${step}.measureId})`,
    `WHERE ${measure}:Measure`,
    `RETURN ${measureRow(measure, nameOf(measure))}`,
  ]);
  const lines = [
    `UNWIND range(0, size(steps) - 1) AS ${index}`,
    `WITH ${index}, path[${index}] AS ${near}, path[${index} + 1] AS ${far}, steps[${index}] AS ${step}`,
    `ORDER BY ${index}`,
    'RETURN [',
    ...indent([
      `${nodeRow(near)},`,
      `${nodeRow(far)},`,
      `type(${step}), startNode(${step}) = ${near},`,
      `${step}.fiscalYear, ${step}.date, ${step}.place,`,
      `head(${told})`,
    ]),
    ']',
  ];
  const at = slots.add(subquery('COLLECT', lines));
  return { kind: 'composed', compose: (values) => sentenceOf(values[at], language) };
}
