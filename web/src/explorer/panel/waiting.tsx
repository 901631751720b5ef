import type { ReactElement, ReactNode } from 'react';
import type { AnswerState, Outstanding } from '../ask/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';
import { TokenForm } from './token-form.tsx';

/** What a server says that lets nobody read without a token, or not with this one. */
const WANTS_TOKEN = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** What there is to say while an answer is not there. */
export function Waiting({ answer }: { readonly answer: Outstanding }): ReactElement {
  const texts = useTexts();
  if (answer.state === 'waiting') {
    return (
      <p className={answer.slow ? 'notice' : 'notice quiet'} role="status">
        <span className="spinner" aria-hidden="true" /> {answer.slow ? texts.stillWaiting : texts.waiting}
      </p>
    );
  }
  return (
    <div className="notice failure" role="alert">
      <p>
        <strong>{texts.failed}</strong> <code>{answer.error.code}</code>
      </p>
      <p lang="en">
        {answer.error.message} {answer.error.advice}
      </p>
      {WANTS_TOKEN.includes(answer.error.code) && <TokenForm />}
      <button type="button" onClick={answer.again}>
        {texts.again}
      </button>
    </div>
  );
}

/** An answer once it is there; until then, or where there is none, what there is to say about that. */
export function Answered<Data>({
  answer,
  children,
}: {
  readonly answer: AnswerState<Data>;
  readonly children: (data: Data) => ReactNode;
}): ReactElement {
  return answer.state === 'answered' ? <>{children(answer.data)}</> : <Waiting answer={answer} />;
}
