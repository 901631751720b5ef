import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { QUESTIONS } from './questions.ts';

/**
 * Asks the saved question that the page opens with, so that a first visit shows an answer. An operation of
 * somebody's own, or one that a link brought, waits for the play button.
 */
export function FirstAnswer(): null {
  const { tabs, activeTabIndex, schema, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'schema', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const actions = useGraphiQLActions();
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !schema || !queryEditor || !variableEditor || !responseEditor) return;
    opened.current = true;
    // GraphiQL opens a kept or default tab with its operation, but leaves out its variables.
    const kept = tabs[activeTabIndex]?.variables ?? '';
    if (variableEditor.getValue() === '' && kept !== '') variableEditor.setValue(kept);
    const question = QUESTIONS.find(({ query }) => query === queryEditor.getValue());
    if (question === undefined) return;
    actions.setOperationName(question.operationName);
    actions.run();
  }, [tabs, activeTabIndex, schema, queryEditor, variableEditor, responseEditor, actions]);
  return null;
}
