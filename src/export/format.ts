import type { Language } from '../model/entity.ts';
import type { GraphSource } from './graph.ts';

export interface WriteOptions {
  /** The language of labels; both names are carried besides. */
  readonly language?: Language | undefined;
  /** What the IRIs of Turtle and JSON-LD begin with; ends with `/`, `#` or `:`. */
  readonly base?: string | undefined;
  /** How many edges a drawing (DOT, Mermaid) has at most. */
  readonly drawnEdges?: number | undefined;
  /** Told where a drawing leaves something out, and what. */
  readonly onOmission?: ((note: string) => void) | undefined;
}

/** Writes a graph piece by piece, no faster than it is read. */
export type Writer = (source: GraphSource, options: WriteOptions) => AsyncIterable<string>;
