import { extractText } from '../../documents/extract-text.ts';
import { annotatePlan } from '../../knowledge/annotate.ts';
import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { readInputs } from '../input.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Terminal } from '../terminal.ts';

export interface ReadDocument {
  /** Undefined where nothing usable was found; the messages say why. */
  readonly plan: Plan | undefined;
  readonly messages: readonly Message[];
}

/** The pages of one document as a plan: its layout, and what its sentences say of whom. */
export async function readDocument(
  terminal: Terminal,
  files: readonly string[],
  documentKey: string | undefined,
): Promise<ReadDocument> {
  const { inputs, messages: unread } = await readInputs(terminal, files);
  if (inputs.length === 0) return { plan: undefined, messages: unread };
  const decoder = new TextDecoder();
  const texts = inputs.map(({ file, data }) => ({ file, text: decoder.decode(data) }));
  const { plan, messages } = extractText(texts, documentKey === undefined ? {} : { documentKey });
  return {
    plan: plan === undefined ? undefined : annotatePlan(plan, shippedRegistry()),
    messages: [...unread, ...messages],
  };
}
