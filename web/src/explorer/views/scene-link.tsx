import type { ReactElement, ReactNode } from 'react';
import { writeScene } from '../scene/scene.ts';
import type { Scene } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';

/** A link to another scene: opens here, or in a new tab as any link does. */
export function SceneLink({
  to,
  className,
  label,
  title,
  current = false,
  children,
}: {
  readonly to: Partial<Scene>;
  readonly className?: string;
  /** What a screen reader says instead of the content. */
  readonly label?: string;
  readonly title?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { scene, change } = useScene();
  return (
    <a
      href={writeScene({ ...scene, ...to })}
      className={className}
      title={title}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(to);
      }}
    >
      {label === undefined ? (
        children
      ) : (
        <>
          <span className="visually-hidden">{label}</span>
          <span className="seen" aria-hidden="true">
            {children}
          </span>
        </>
      )}
    </a>
  );
}
