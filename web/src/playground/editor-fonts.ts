import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Latin and Japanese of one width, with what each system has. Monaco measures the font itself, so that CSS alone will not do. */
const FONTS = [
  'ui-monospace',
  'Menlo',
  'Consolas',
  '"DejaVu Sans Mono"',
  '"BIZ UDGothic"',
  '"Osaka-Mono"',
  '"Noto Sans Mono CJK JP"',
  'monospace',
].join(', ');

/** Gives GraphiQL's editors their fonts once they are there. */
export function EditorFonts(): null {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily: FONTS, fontSize: 14 });
    }
    // Japanese text is no attempt to pass one letter off for another.
    const unicodeHighlight = { ambiguousCharacters: false };
    for (const editor of [queryEditor, variableEditor, responseEditor])
      editor?.updateOptions({ unicodeHighlight });
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
