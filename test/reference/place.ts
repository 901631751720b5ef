import type { GraphEdge, GraphNode } from './graph.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type Place = GraphNode | GraphEdge | Passage | Readonly<Record<string, unknown>> | undefined;

/** A passage and the measure whose marker its footnote names. */
export interface Passage {
  readonly passage: GraphNode;
  readonly measure: GraphNode | undefined;
}

export function isNode(source: Place): source is GraphNode {
  return source !== undefined && 'labels' in source;
}

export function isEdge(source: Place): source is GraphEdge {
  return source !== undefined && 'from' in source && 'type' in source && 'properties' in source;
}

export function isPassage(source: Place): source is Passage {
  return source !== undefined && 'passage' in source;
}

export function localized(properties: Arguments, stem: string, language: unknown): unknown {
  const isEnglish = language === 'EN';
  const [ja, en] = [properties[`${stem}Ja`], properties[`${stem}En`]];
  return isEnglish ? (en ?? ja) : (ja ?? en);
}
