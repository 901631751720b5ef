import { extractPdf } from '../../documents/extract-pdf.ts';
import { extractText } from '../../documents/extract-text.ts';
import type { Extraction } from '../../documents/extract-text.ts';
import { annotatePlan } from '../../knowledge/annotate.ts';
import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { readInputs } from '../input.ts';
import type { InputFile } from '../input.ts';
import { progressLine } from '../progress.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Terminal } from '../terminal.ts';

export interface ReadDocument {
  /** Undefined where nothing usable was found; the messages say why. */
  readonly plan: Plan | undefined;
  readonly messages: readonly Message[];
}

export interface DocumentRequest {
  /** Replaces the key that the document's title gives. */
  readonly document?: string;
  /** First and last page, both included. */
  readonly pages?: readonly [number, number];
}

/** The pages of one document, as text or as a PDF, as a plan: its layout, and what its sentences say of whom. */
export async function readDocument(
  terminal: Terminal,
  files: readonly string[],
  request: DocumentRequest,
): Promise<ReadDocument> {
  const { inputs, messages: unread } = await readInputs(terminal, files);
  if (inputs.length === 0) return { plan: undefined, messages: unread };
  const { plan, messages } = await extract(terminal, inputs, request);
  return {
    plan: plan === undefined ? undefined : annotatePlan(plan, shippedRegistry()),
    messages: [...unread, ...messages],
  };
}

async function extract(
  terminal: Terminal,
  inputs: readonly InputFile[],
  { document, pages }: DocumentRequest,
): Promise<Extraction> {
  const options = {
    ...(document === undefined ? {} : { documentKey: document }),
    ...(pages === undefined ? {} : { pages }),
  };
  const pdf = inputs.find(isPdf);
  if (pdf === undefined) {
    const decoder = new TextDecoder();
    return extractText(
      inputs.map(({ file, data }) => ({ file, text: decoder.decode(data) })),
      options,
    );
  }
  const say = progressLine(terminal);
  const { plan, messages } = await extractPdf(pdf, {
    ...options,
    onProgress: ({ page, pages: all, items }) => {
      if (page % PROGRESS_PAGES === 0 || page === all) say(`page ${page} of ${all}, ${items} items found`);
    },
  });
  return { plan, messages: [...messages, ...inputs.filter((other) => other !== pdf).map(notWithPdf)] };
}

/** How often progress is told, in pages. */
const PROGRESS_PAGES = 10;

function isPdf({ data }: InputFile): boolean {
  return new TextDecoder('latin1').decode(data.subarray(0, 1024)).includes('%PDF-');
}

function notWithPdf({ file }: InputFile): Message {
  return {
    code: 'FILE_BESIDE_PDF',
    severity: 'error',
    file,
    text: 'A PDF is read by itself, but another file was given beside it; that one is left out',
    advice: 'Extract it by itself, or give all pages as text.',
  };
}
