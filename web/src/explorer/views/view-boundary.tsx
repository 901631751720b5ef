import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly problem: string | undefined;
}

/** Keeps what goes wrong in one view, or in loading it, from taking the page with it. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { problem: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem === undefined ? this.props.children : <BrokenView problem={problem} />;
  }
}

/** The scene is in the address: loading the page again loses nothing. */
function BrokenView({ problem }: { readonly problem: string }): ReactElement {
  const texts = useTexts();
  return (
    <div className="notice failure" role="alert">
      <p>
        <strong>{texts.viewBroken}</strong> <code>VIEW_FAILED</code>
      </p>
      <p>{texts.viewBrokenAdvice}</p>
      <p className="small">
        {texts.failed}: <span lang="en">{problem}</span>
      </p>
      <button
        type="button"
        onClick={() => {
          window.location.reload();
        }}
      >
        {texts.reload}
      </button>
    </div>
  );
}
