import type { Message } from '../model/message.ts';
import { checkInput } from './page/check-input.ts';
import { layOutPage } from './page/lay-out-page.ts';
import { readLines } from './page/read-lines.ts';
import { splitPages } from './page/split-pages.ts';
import type { Extraction } from './plan/assemble-plan.ts';
import { readDocument } from './read-document.ts';

export type { Extraction } from './plan/assemble-plan.ts';

/** A file with one page or more, as text: a page's columns interleaved as the text extractor told them. */
export interface TextInput {
  readonly file: string;
  readonly text: string;
}

export interface ExtractOptions {
  /** Replaces the key that the document's title gives. */
  readonly documentKey?: string;
  /** First and last page to read, both included; all where it is left out. */
  readonly pages?: readonly [number, number];
}

/**
 * Reads pages of the plan from text: boilerplate and page furniture off, headings, quote and table header, lines to columns,
 * columns to entries, paragraphs. Layout only: what the text says of whom is the knowledge room's.
 *
 * Never throws for bad input: what cannot be read becomes a message with code, place and advice.
 */
export function extractText(inputs: readonly TextInput[], options: ExtractOptions = {}): Extraction {
  const messages: Message[] = [];
  const pages = inputs.flatMap(({ file, text }) => {
    const problem = checkInput(file, text);
    if (problem !== undefined) {
      messages.push(problem);
      return [];
    }
    const read = readLines(file, text);
    messages.push(...read.messages);
    return splitPages(file, read.lines).map(layOutPage);
  });
  return readDocument(pages, messages, options);
}
