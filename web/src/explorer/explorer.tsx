import { useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { onTokenChange, tokenChanges } from './ask/token.ts';
import { EntityPanel } from './panel/entity-panel.tsx';
import { PairPanel } from './panel/pair-panel.tsx';
import { QuestionCards } from './questions/question-cards.tsx';
import { SceneContext, useSceneOfAddress } from './scene/use-scene.ts';
import { TopBar } from './top-bar.tsx';
import { textsOf } from './texts/use-texts.ts';
import { Stage } from './stage.tsx';

/** The page: a bar with search, the view, and beside it the panel of what is selected or the questions. */
export function Explorer(): ReactElement {
  // The scene is in the address: with another token all is asked again.
  return <Page key={useSyncExternalStore(onTokenChange, tokenChanges)} />;
}

function Page(): ReactElement {
  const control = useSceneOfAddress();
  const { language, selected } = control.scene;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = textsOf(language).title;
  }, [language]);
  const [one, other] = selected;
  return (
    <SceneContext value={control}>
      <TopBar />
      <main>
        <Stage />
        <aside aria-label={one === undefined ? textsOf(language).questions : textsOf(language).facts}>
          {one === undefined ? (
            <QuestionCards />
          ) : other === undefined ? (
            <EntityPanel key={one} id={one} />
          ) : (
            <PairPanel key={`${one} ${other}`} a={one} b={other} />
          )}
        </aside>
      </main>
    </SceneContext>
  );
}
