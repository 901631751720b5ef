import type { ReactElement } from 'react';
import type { EntityType } from '../../../generated/graphql.ts';
import { SHAPES, outline } from '../canvas/shapes.ts';

/** The shape and colour that a type has on the canvas. */
export function TypeMark({ type }: { readonly type: EntityType }): ReactElement {
  const points = outline(SHAPES[type]);
  return (
    <svg className={`type-mark type-${type.toLowerCase()}`} viewBox="-1.05 -1.05 2.1 2.1" aria-hidden="true">
      {points === undefined ? <circle r="0.95" /> : <polygon points={points} />}
    </svg>
  );
}
