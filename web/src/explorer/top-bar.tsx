import type { ReactElement } from 'react';
import { forgetToken, heldToken } from './ask/token.ts';
import { SearchBox } from './search/search-box.tsx';
import { FIRST_SCENE } from './scene/scene.ts';
import { useScene } from './scene/use-scene.ts';
import { useTexts } from './texts/use-texts.ts';

export function TopBar(): ReactElement {
  const texts = useTexts();
  const { scene, change, undo, redo } = useScene();
  const other = scene.language === 'ja' ? 'en' : 'ja';
  return (
    <header className="top-bar">
      <h1>
        <a
          href={`?lang=${scene.language}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            change(FIRST_SCENE);
          }}
        >
          <img src="/favicon.svg" alt="" width="28" height="28" />
          Strategy Graph
        </a>
      </h1>
      <SearchBox />
      <nav>
        <button
          type="button"
          className="icon"
          disabled={undo === undefined}
          onClick={undo}
          aria-label={texts.undo}
          title={texts.undo}
        >
          ↶
        </button>
        <button
          type="button"
          className="icon"
          disabled={redo === undefined}
          onClick={redo}
          aria-label={texts.redo}
          title={texts.redo}
        >
          ↷
        </button>
        <button
          type="button"
          lang={other}
          onClick={() => {
            change({ language: other });
          }}
        >
          {texts.otherLanguage}
        </button>
        {heldToken() !== undefined && (
          <button type="button" onClick={forgetToken}>
            {texts.tokenForget}
          </button>
        )}
        <a href="/graphql">{texts.playground}</a>
      </nav>
    </header>
  );
}
