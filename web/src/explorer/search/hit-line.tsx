import type { ReactElement } from 'react';
import { typeOfId } from '../canvas/kinds.ts';
import { TypeMark } from '../panel/type-mark.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { Hit } from './use-hits.ts';

/** One line of what was found: mark, name and type. */
export function HitLine({ hit }: { readonly hit: Hit }): ReactElement {
  const texts = useTexts();
  const type = typeOfId(hit.entity.id);
  return (
    <>
      <TypeMark type={type} />
      <span className="hit-name">{hit.entity.name}</span>
      <span className="small">{texts.types[type]}</span>
    </>
  );
}
