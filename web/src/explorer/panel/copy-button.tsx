import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../texts/use-texts.ts';

/** Copies a text and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const texts = useTexts();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  return (
    <button
      type="button"
      title={text}
      onClick={() => {
        copy(text).then(
          () => {
            setState('copied');
          },
          () => {
            setState('refused');
          },
        );
      }}
    >
      <span aria-live="polite">
        {state === 'ready' ? label : state === 'copied' ? texts.copied : texts.notCopied}
      </span>
    </button>
  );
}

/** Only a page that came by HTTPS, or from this machine, is given a clipboard. */
async function copy(text: string): Promise<void> {
  if (!window.isSecureContext) throw new Error('A page without HTTPS has no clipboard');
  await navigator.clipboard.writeText(text);
}
