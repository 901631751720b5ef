import type { Message } from '../../model/message.ts';
import type { SourceLine } from './source-line.ts';

/** Control characters that XML forbids, and halves of surrogate pairs; tab and line ends stay. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff](?<![\t\n\r\f])/gu;
/** Characters without width that extractors leave: byte order marks, zero-width blanks, soft hyphens. */
const INVISIBLE = /[\ufeff\u200b\u00ad\u2060]/gu;

/** The lines of an input file, numbered from 1; a form feed begins a page and is kept at its line's start. */
export function readLines(file: string, text: string): { lines: readonly SourceLine[]; messages: Message[] } {
  let removed = 0;
  let firstLine = 0;
  const isClean = text.search(FORBIDDEN) < 0;
  const isVisible = text.search(INVISIBLE) < 0;
  const lines = text.split(/\r\n|\n|\r/u).map((raw, index) => {
    const clean = isClean
      ? raw
      : raw.replace(FORBIDDEN, () => {
          removed += 1;
          firstLine ||= index + 1;
          return '';
        });
    const seen = isVisible ? clean : clean.replace(INVISIBLE, '');
    return { number: index + 1, text: seen.replaceAll('\t', ' ') };
  });
  const messages: Message[] =
    removed === 0
      ? []
      : [
          {
            code: 'CONTROL_CHARACTERS_REMOVED',
            severity: 'warning',
            file,
            line: firstLine,
            text: `${removed} characters that no document may hold were left out, the first on this line`,
            advice: 'Look at the line in the source; make the text again if words are missing there.',
          },
        ];
  return { lines, messages };
}
