import type { ReactElement } from 'react';
import { writeScene } from '../scene/scene.ts';
import type { View } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import { QUESTIONS } from './questions.ts';

/** Leads who reads by ear or keyboard to the view that opened; a panel that opens takes the focus by itself. */
function beginAt(view: View): void {
  window.requestAnimationFrame(() => {
    document.getElementById(view)?.focus();
  });
}

/** How to go on, and the questions as cards; each opens the view that answers it. */
export function QuestionCards(): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  return (
    <div className="panel-content">
      <h2>{texts.begin}</h2>
      <p>{texts.howToGoOn}</p>
      <h3 id="questions">{texts.questions}</h3>
      <ol className="cards" aria-labelledby="questions">
        {QUESTIONS.map((question) => (
          <li key={question.en}>
            <a
              href={writeScene({ ...question.scene, language: scene.language })}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                change(question.scene);
                if (question.scene.selected.length === 0) beginAt(question.scene.view);
              }}
            >
              {scene.language === 'ja' ? question.ja : question.en}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
