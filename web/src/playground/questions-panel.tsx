import type { GraphiQLPlugin } from '@graphiql/react';
import type { ReactElement } from 'react';
import { QUESTIONS } from './questions.ts';
import { useOpenQuestion } from './use-open-question.ts';

/** The panel beside the editor: what can be asked, each a click away. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = {
  title: '質問 / Questions',
  icon: QuestionIcon,
  content: QuestionList,
};

function QuestionList(): ReactElement {
  const openQuestion = useOpenQuestion();
  return (
    <section className="questions" aria-labelledby="questions-title">
      <h2 id="questions-title" className="graphiql-doc-explorer-title">
        質問 <span lang="en">Questions</span>
      </h2>
      <p>
        クリックすると新しいタブで開いて実行します。変数を書き換えて ▶ を押せば、別の省庁や ISAC
        についても尋ねられます。
      </p>
      <p lang="en">
        A click opens a question in a tab and asks it. Change the variables and press ▶ to ask about another
        ministry or ISAC.
      </p>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question.key} value={question.number}>
            <button
              type="button"
              disabled={openQuestion === undefined}
              onClick={() => {
                openQuestion?.(question);
              }}
            >
              <span lang="ja">{question.ja}</span>
              <span lang="en">{question.en}</span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        左の本の形のアイコンで、すべての型と項目の説明が読めます。 <kbd>Ctrl</kbd>+<kbd>Space</kbd>{' '}
        で入力候補、<kbd>Ctrl</kbd>+<kbd>Enter</kbd> で実行。
      </p>
      <p lang="en">
        The book icon on the left explains every type and field. <kbd>Ctrl</kbd>+<kbd>Space</kbd> suggests
        what may come next, <kbd>Ctrl</kbd>+<kbd>Enter</kbd> runs.
      </p>
    </section>
  );
}

function QuestionIcon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5.5h16v11h-8.5L7 20v-3.5H4z" strokeLinejoin="round" />
      <path d="M9.8 9.2a2.2 2.2 0 1 1 3 2.05c-.6.25-.8.6-.8 1.25" strokeLinecap="round" />
      <circle cx="12" cy="14.4" r=".6" fill="currentColor" />
    </svg>
  );
}
