import type { FormattedExecutionResult } from 'graphql';

/** `data` of an answer as JSON text, in the place of the object that Apollo passes on: nothing between the engine and the wire looks into it. */
export class WrittenData {
  readonly [key: string]: unknown;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

/** An answer as JSON text, with a line end for who reads it in a terminal. */
export function stringifyResult({ data, errors, extensions }: FormattedExecutionResult): string {
  if (!(data instanceof WrittenData)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const before = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const after = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.text}${after}}\n`;
}
