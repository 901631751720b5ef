import type { ReactElement } from 'react';
import type { Picture } from '../network/network.ts';
import { useTexts } from '../texts/use-texts.ts';

/** The whole name of what is under the pointer or where the keyboard is: a dot, or a line by its two ends. */
export function PointedAt({
  picture,
  ids,
}: {
  readonly picture: Picture;
  readonly ids: readonly string[];
}): ReactElement {
  return (
    <p className="pointed-at" aria-live="polite">
      <Told picture={picture} ids={ids} />
    </p>
  );
}

function Told({
  picture,
  ids,
}: {
  readonly picture: Picture;
  readonly ids: readonly string[];
}): ReactElement | null {
  const texts = useTexts();
  const [one, other] = ids.map((id) => picture.dots.find((dot) => dot.id === id));
  if (one === undefined) return null;
  if (other === undefined) {
    return (
      <>
        <strong>{one.name}</strong> ({texts.types[one.type]}, {texts.neighbours(one.degree)})
      </>
    );
  }
  const kinds = picture.lines
    .filter(({ source, target }) => ids.includes(source) && ids.includes(target))
    .flatMap((line) => line.kinds.map((kind) => texts.kinds[kind]));
  return (
    <>
      <strong>{texts.between(one.name, other.name)}</strong> {kinds.join(' · ')}
    </>
  );
}
