import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { GraphiQLProps } from 'graphiql';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { operationInAddress } from './address.ts';
import { EditorLook } from './editor-look.ts';
import { FirstAnswer } from './first-answer.ts';
import { QUESTIONS_PLUGIN } from './questions-panel.tsx';
import { QUESTIONS } from './questions.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const [first] = QUESTIONS;

/** What a new visitor finds in the editor: the operation of the link, or the first question. */
function opening(): Pick<GraphiQLProps, 'initialQuery' | 'initialVariables' | 'defaultTabs'> {
  const linked = operationInAddress(window.location.search);
  if (linked.initialQuery !== undefined || first === undefined) return linked;
  return { defaultTabs: [{ query: first.query, variables: first.variables }] };
}

/** GraphiQL with the saved questions beside it; the first of them is asked on the first visit. */
export function Playground(): ReactElement {
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => {
    setReady(true);
  }, []);
  return (
    <div className="playground" inert={!isReady} aria-busy={!isReady}>
      <GraphiQL
        fetcher={fetcher}
        plugins={[QUESTIONS_PLUGIN, HISTORY_PLUGIN]}
        visiblePlugin={QUESTIONS_PLUGIN.title}
        defaultEditorToolsVisibility="variables"
        {...opening()}
      >
        <GraphiQL.Logo>
          <a className="playground-home" href="/">
            Strategy Graph
          </a>
        </GraphiQL.Logo>
        <EditorLook />
        <FirstAnswer onReady={onReady} />
      </GraphiQL>
    </div>
  );
}
