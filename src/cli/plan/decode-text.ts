import type { Message } from '../../model/message.ts';
import type { InputFile } from '../input.ts';

interface Decoded {
  readonly input?: { readonly file: string; readonly text: string };
  readonly message?: Message;
}

/** The text of a page; bytes that are no UTF-8 text are an error message. */
export function decodeText({ file, data }: InputFile): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
    if (!text.includes('\0')) return { input: { file, text } };
  } catch {
    // Told below, as for a text with NUL in it.
  }
  return {
    message: {
      code: 'NOT_TEXT',
      severity: 'error',
      file,
      text: 'a page is UTF-8 text, but this file holds other bytes',
      advice: 'Give the text of pages, saved as UTF-8.',
    },
  };
}
