import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react/disclosure';
import type { ReactElement } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { CopyButton } from './copy-button.tsx';

/** The operation behind a panel, to copy or to open in the playground. */
export function AsGraphql({
  operation,
  variables,
}: {
  readonly operation: { readonly toString: () => string };
  readonly variables: Readonly<Record<string, unknown>>;
}): ReactElement {
  const texts = useTexts();
  const query = withoutMargin(operation.toString());
  const values = JSON.stringify(given(variables), undefined, 2);
  const playground = `/graphql?${new URLSearchParams({ query, variables: values }).toString()}`;
  return (
    <DisclosureProvider>
      <Disclosure className="opens">{texts.asGraphql}</Disclosure>
      <DisclosureContent className="as-graphql">
        <p className="small">{texts.asGraphqlIntro}</p>
        <p className="buttons">
          <CopyButton text={query} label={texts.copyOperation} />
          <CopyButton text={values} label={texts.copyVariables} />
          <a className="button" href={playground} target="_blank" rel="noreferrer">
            {texts.openInPlayground}
          </a>
        </p>
        <pre tabIndex={0}>{query}</pre>
        <h4>{texts.variables}</h4>
        <pre tabIndex={0}>{values}</pre>
      </DisclosureContent>
    </DisclosureProvider>
  );
}

/** The generator indents the first line alone. */
function withoutMargin(operation: string): string {
  return `${operation.trim()}\n`;
}

/** What is null is not asked for. */
function given(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null));
}
