import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';

/** A panel with its heading, which takes the focus when the panel opens, and the way back to the questions. */
export function PanelFrame({
  title,
  subtitle,
  children,
}: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const texts = useTexts();
  const { change } = useScene();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('aside')?.scrollTo({ top: 0 });
    // Whoever chose on the canvas goes on there; whoever followed a link that is gone begins here.
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
  }, [title]);
  return (
    <div className="panel-content">
      <header className="panel-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {subtitle !== undefined && <p className="subtitle">{subtitle}</p>}
        </div>
        <button
          type="button"
          className="close"
          aria-label={texts.close}
          onClick={() => {
            change({ selected: [] });
          }}
        >
          ×
        </button>
      </header>
      {children}
    </div>
  );
}
