import type { Message } from '../../model/message.ts';

/** A page of the plan has about 6 kB; a file of this size is no text of pages. */
const MOST_CHARACTERS = 20_000_000;
/** Share of characters that no text holds, above which a file is taken for binary. */
const BINARY_SHARE = 0.01;
const SAMPLE = 20_000;

/** What keeps a file from being read at all; undefined when nothing does. */
export function checkInput(file: string, text: string): Message | undefined {
  if (text.trim() === '') {
    return error(
      'EMPTY_FILE',
      file,
      'A page holds text, but the file is empty',
      'Give the text of a page, or the PDF.',
    );
  }
  if (text.length > MOST_CHARACTERS) {
    return error(
      'FILE_TOO_LARGE',
      file,
      `A text file holds at most ${MOST_CHARACTERS} characters, but got: ${text.length}`,
      'Give the pages as several files, or the PDF with --pages.',
    );
  }
  const sample = text.slice(0, SAMPLE);
  if (text.startsWith('%PDF-')) {
    return error(
      'NOT_TEXT',
      file,
      'The file is a PDF read as text',
      'Give the file a name that ends in .pdf.',
    );
  }
  if (share(sample, /\p{Cc}(?<![\t\n\r\f])/gu) > BINARY_SHARE) {
    return error('NOT_TEXT', file, 'The file is binary, not text', 'Give a text file in UTF-8, or a PDF.');
  }
  if (sample.includes('\ufffd') && share(sample, /\ufffd/gu) > BINARY_SHARE) {
    return error(
      'NOT_UTF8',
      file,
      'The file is not in UTF-8',
      'Convert it first, for example: iconv -f SHIFT_JIS -t UTF-8 FILE',
    );
  }
  return undefined;
}

function share(text: string, pattern: RegExp): number {
  return (text.match(pattern)?.length ?? 0) / text.length;
}

function error(code: string, file: string, text: string, advice: string): Message {
  return { code, severity: 'error', file, line: 1, text, advice };
}
