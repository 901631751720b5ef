import type { ReactElement, ReactNode } from 'react';
import type { AnswerState } from '../ask/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';

/** An answer once it is there; until then, or where there is none, what there is to say about that. */
export function Answered<Data>({
  answer,
  children,
}: {
  readonly answer: AnswerState<Data>;
  readonly children: (data: Data) => ReactNode;
}): ReactElement {
  const texts = useTexts();
  switch (answer.state) {
    case 'waiting':
      return (
        <p className={answer.slow ? 'notice' : 'notice quiet'} role="status">
          <span className="spinner" aria-hidden="true" /> {answer.slow ? texts.stillWaiting : texts.waiting}
        </p>
      );
    case 'failed':
      return (
        <div className="notice failure" role="alert">
          <p>
            <strong>{texts.failed}</strong> <code>{answer.error.code}</code>
          </p>
          <p lang="en">
            {answer.error.message} {answer.error.advice}
          </p>
          <button type="button" onClick={answer.again}>
            {texts.again}
          </button>
        </div>
      );
    case 'answered':
      return <>{children(answer.data)}</>;
  }
}
