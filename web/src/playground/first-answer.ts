import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { QUESTIONS } from './questions.ts';

/**
 * Tells when the editors are there with all that the page opens with: before that the play button does nothing,
 * without a word. Then asks the saved question that the page opens with, so that a first visit shows an answer. An
 * operation of somebody's own, or one that a link brought, waits for the play button.
 */
export function FirstAnswer({ onReady }: { readonly onReady: () => void }): null {
  const { tabs, activeTabIndex, schema, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'schema', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const actions = useGraphiQLActions();
  const ready = useRef(false);
  const asked = useRef(false);
  useEffect(() => {
    if (!queryEditor || !variableEditor || !responseEditor) return;
    if (!ready.current) {
      ready.current = true;
      // GraphiQL opens a kept or default tab with its operation, but leaves out its variables.
      const kept = tabs[activeTabIndex]?.variables ?? '';
      if (variableEditor.getValue() === '' && kept !== '') variableEditor.setValue(kept);
      onReady();
    }
    if (asked.current || !schema) return;
    asked.current = true;
    const question = QUESTIONS.find(({ query }) => query === queryEditor.getValue());
    if (question === undefined) return;
    actions.setOperationName(question.operationName);
    actions.run();
  }, [tabs, activeTabIndex, schema, queryEditor, variableEditor, responseEditor, actions, onReady]);
  return null;
}
