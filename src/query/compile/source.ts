import { ENTITY_LABELS } from '../../model/entity.ts';
import { measureRelationship } from '../../model/measure-relationships.ts';
import { isRelationKind } from '../../model/relation-kind.ts';
import { bindClauses } from '../schema-model/read-file.ts';
import type { FieldModel, Pattern } from '../schema-model/model.ts';
import type { Lines } from './text.ts';
import { indent, subquery, where } from './text.ts';

/** The clauses that bind the nodes of a field, each once where `isDistinct`. */
export interface Source {
  /** With a condition on the bound variable. */
  readonly lines: (condition: string | undefined) => Lines;
  /** False where the same node may come twice: two relations of a kind between the same ends. */
  readonly isDistinct: boolean;
  /** Nothing but a label: an index on it gives the order. */
  readonly isScan: boolean;
  /** How many distinct nodes there are where none is filtered out, read from the node itself; undefined where they must be walked. */
  readonly degree?: string | undefined;
}

/** The clauses for a field from one variable to the next. */
export function sourceOf(model: FieldModel, from: string, to: string, label: string): Source {
  if (model.kind === 'pattern') {
    return {
      lines: (condition) => [`MATCH (${from})${arrow(model.pattern)}(${to}:${label})`, ...where(condition)],
      isDistinct: !isRelationKind(model.pattern.type),
      isScan: false,
      degree: degreeOfMeasures(model.pattern, from, label),
    };
  }
  if (model.kind === 'file') {
    const clauses = bindClauses(model.clauses, from, to);
    return {
      lines: (condition) => [
        `CALL (${from}) {`,
        ...indent(clauses),
        '}',
        ...(condition === undefined ? [] : [`WITH ${to}`, ...where(condition)]),
      ],
      isDistinct: true,
      isScan: false,
    };
  }
  return {
    lines: (condition) => [`MATCH (${to}:${label})`, ...where(condition)],
    isDistinct: true,
    isScan: true,
  };
}

/** How many measures a node has by the degree of a relationship that leads to nothing else. */
function degreeOfMeasures({ direction, type }: Pattern, from: string, label: string): string | undefined {
  const known = measureRelationship(type);
  if (known?.direction !== direction || label !== ENTITY_LABELS.MEASURE) return undefined;
  const degree = (counted: string): string => `COUNT { (${from})${arrow({ type: counted, direction })}() }`;
  return [type, ...(known.further === undefined ? [] : [known.further])].map(degree).join(' - ');
}

/** `-[:TYPE]->`, `<-[:TYPE]-` or `-[:TYPE]-`. */
export function arrow(pattern: Pattern, variable = ''): string {
  const between = `[${variable}:${pattern.type}]`;
  if (pattern.direction === 'OUT') return `-${between}->`;
  return pattern.direction === 'IN' ? `<-${between}-` : `-${between}-`;
}

/** How many nodes a source binds, each counted once; from the count store or the node's degree where nothing is filtered. */
export function countOf(source: Source, to: string, condition: string | undefined): string {
  if (condition === undefined && source.degree !== undefined) return source.degree;
  const lines = source.lines(condition);
  const [match = ''] = lines;
  if (source.isDistinct && lines.length === 1) return `COUNT { ${match.replace(/^MATCH /u, '')} }`;
  return subquery('COUNT', [...lines, source.isDistinct ? `RETURN ${to}` : `RETURN DISTINCT ${to}`]);
}
