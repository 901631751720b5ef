/** One Cypher statement with its values apart: a value never becomes a part of the text. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
