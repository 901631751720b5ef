import type { ReactElement } from 'react';
import { typeOfId } from '../canvas/kinds.ts';
import { writeScene } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { TypeMark } from './type-mark.tsx';

/** The name of an entity, with the mark of its type; opens its panel, in a new tab too. */
export function EntityLink({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const { scene, change } = useScene();
  return (
    <a
      className="entity-link"
      href={writeScene({ ...scene, selected: [id] })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change({ selected: [id] });
      }}
    >
      <TypeMark type={typeOfId(id)} />
      {name}
    </a>
  );
}

export function EntityLinks({
  entities,
}: {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}): ReactElement {
  return (
    <ul className="entity-links">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink {...entity} />
        </li>
      ))}
    </ul>
  );
}
