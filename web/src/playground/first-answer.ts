import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { QUESTIONS } from './questions.ts';

/**
 * Asks the saved question that the page opens with, so that a first visit shows an answer. An operation of
 * somebody's own, or one that a link brought, waits for the play button.
 */
export function FirstAnswer(): null {
  const { queryEditor, responseEditor, schema } = useGraphiQL(
    pick('queryEditor', 'responseEditor', 'schema'),
  );
  const actions = useGraphiQLActions();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || queryEditor === undefined || responseEditor === undefined || !schema) return;
    asked.current = true;
    const text = queryEditor.getValue();
    const question = QUESTIONS.find(({ query }) => query === text);
    if (question === undefined) return;
    actions.setOperationName(question.operationName);
    actions.run();
  }, [queryEditor, responseEditor, schema, actions]);
  return null;
}
