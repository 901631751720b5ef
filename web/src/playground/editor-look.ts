import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
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

const OPTIONS = {
  fontFamily: FONTS,
  fontSize: 14,
  // A question in the first lines is longer than the editor is wide.
  wordWrap: 'on',
  // Japanese text is no attempt to pass one letter off for another.
  unicodeHighlight: { ambiguousCharacters: false },
} as const;

/** Gives GraphiQL's editors fonts for both languages, and keeps their colours with those of the system. */
export function EditorLook(): null {
  const { queryEditor, variableEditor, headerEditor, responseEditor, theme } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor', 'theme'),
  );
  const actions = useGraphiQLActions();
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions(OPTIONS);
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  useEffect(() => {
    if (theme !== null) return undefined;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => {
      actions.setTheme(null);
    };
    dark.addEventListener('change', follow);
    return () => {
      dark.removeEventListener('change', follow);
    };
  }, [theme, actions]);
  return null;
}
