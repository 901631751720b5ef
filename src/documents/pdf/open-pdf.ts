import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Message } from '../../model/message.ts';

/** A PDF of the whole plan has about 10 MB. */
const MOST_BYTES = 300_000_000;

export interface PdfInput {
  readonly file: string;
  readonly data: Uint8Array;
}

/**
 * The document, or what keeps it from being read. pdfjs is loaded here, on first use: it is large, and text needs none of
 * it. The tables of Japanese encodings (CMaps) that older PDFs rely on come with it.
 */
export async function openPdf({ file, data }: PdfInput): Promise<PDFDocumentProxy | Message> {
  if (data.byteLength > MOST_BYTES) return tooLarge(file, data.byteLength);
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      // pdfjs takes the bytes for itself and wants no Buffer; the caller's stay whole.
      data: new Uint8Array(data),
      cMapUrl: join(folder, 'cmaps', '/'),
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts', '/'),
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    return isNamed(error, 'PasswordException') ? encrypted(file) : damaged(file, error);
  } finally {
    restorePush(push);
  }
}

/**
 * The build of pdfjs that runs on Node 20 replaces `Array.prototype.push` for the whole process by one in JavaScript
 * (core-js, for a fault that arrays of fixed length show). It costs a sixth of the time that pages take, so the engine's own
 * comes back.
 */
function restorePush(push: PropertyDescriptor | undefined): void {
  if (push !== undefined) Object.defineProperty(Array.prototype, 'push', push);
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

function tooLarge(file: string, bytes: number): Message {
  return {
    code: 'FILE_TOO_LARGE',
    severity: 'error',
    file,
    text: `A PDF holds at most ${MOST_BYTES} bytes, but got: ${bytes}`,
    advice: 'Cut the pages of the annex out of it.',
  };
}

function encrypted(file: string): Message {
  return {
    code: 'PDF_ENCRYPTED',
    severity: 'error',
    file,
    text: 'A PDF is read without a password, but this one asks for one',
    advice: 'Save it without protection, if its publisher allows that.',
  };
}

function damaged(file: string, error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'PDF_DAMAGED',
    severity: 'error',
    file,
    text: `The file is no PDF that can be read: ${reason}`,
    advice: 'Fetch it again, or have another program save it anew.',
  };
}
