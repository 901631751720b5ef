import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Question } from './questions.ts';

/** How a question is opened in a tab, its variables filled in, and asked; undefined until the editors are there. */
export function useOpenQuestion(): ((question: Question) => void) | undefined {
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const actions = useGraphiQLActions();
  if (!queryEditor || !variableEditor || !responseEditor) return undefined;
  return (question) => {
    const open = tabs.findIndex((tab) => tab.query === question.query);
    if (open === -1) {
      // An empty tab is as good as a new one.
      if ((tabs[activeTabIndex]?.query ?? '').trim() !== '') actions.addTab();
      queryEditor.setValue(question.query);
      variableEditor.setValue(question.variables);
    } else if (open !== activeTabIndex) {
      actions.changeTab(open);
    }
    // While an answer is awaited, GraphiQL takes a run for the wish to stop.
    actions.stop();
    // GraphiQL reads the name from the text a moment later; until then it would send the name of the tab before.
    actions.setOperationName(question.operationName);
    actions.run();
  };
}
