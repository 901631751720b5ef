import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { ReactElement } from 'react';
import { operationInAddress } from './address.ts';
import { EditorLook } from './editor-look.ts';
import { FirstAnswer } from './first-answer.ts';
import { QUESTIONS_PLUGIN } from './questions-panel.tsx';
import { QUESTIONS } from './questions.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const [first] = QUESTIONS;

/** GraphiQL with the saved questions beside it; the first of them is asked on the first visit. */
export function Playground(): ReactElement {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={[QUESTIONS_PLUGIN, HISTORY_PLUGIN]}
      visiblePlugin={QUESTIONS_PLUGIN.title}
      defaultTabs={first === undefined ? [] : [{ query: first.query, variables: first.variables }]}
      defaultEditorToolsVisibility="variables"
      {...operationInAddress(window.location.search)}
    >
      <GraphiQL.Logo>
        <a className="playground-home" href="/">
          Strategy Graph
        </a>
      </GraphiQL.Logo>
      <EditorLook />
      <FirstAnswer />
    </GraphiQL>
  );
}
