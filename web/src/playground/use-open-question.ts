import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Question } from './questions.ts';

/** How a question is opened in a tab, its variables filled in, and asked. */
export function useOpenQuestion(): (question: Question) => void {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const actions = useGraphiQLActions();
  return (question) => {
    const open = tabs.findIndex((tab) => tab.query === question.query);
    if (open === -1) {
      // An empty tab is as good as a new one.
      if ((tabs[activeTabIndex]?.query ?? '').trim() !== '') actions.addTab();
      queryEditor?.setValue(question.query);
      variableEditor?.setValue(question.variables);
    } else if (open !== activeTabIndex) {
      actions.changeTab(open);
    }
    // GraphiQL reads the name from the text a moment later; until then it would send the name of the tab before.
    actions.setOperationName(question.operationName);
    actions.run();
  };
}
