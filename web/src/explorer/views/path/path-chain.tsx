import type { ReactElement } from 'react';
import { familyOf } from '../../canvas/kinds.ts';
import { EntityLink } from '../../panel/entity-link.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { formatDate } from '../../texts/format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { SceneLink } from '../scene-link.tsx';
import { stepsOf } from './steps.ts';
import type { Path, Step } from './steps.ts';

/** A way as a line of what it visits, with what links each to the next, and as one sentence. */
export function PathChain({ path }: { readonly path: Path }): ReactElement {
  const texts = useViewTexts().path;
  const [start] = path.nodes;
  return (
    <article className="way">
      <p className="way-sentence">
        {path.text} <span className="count">{texts.relations(path.length)}</span>
      </p>
      <ol className="chain">
        {start !== undefined && (
          <li className="chain-node">
            <EntityLink id={start.id} name={start.name} />
          </li>
        )}
        {stepsOf(path).map((step) => (
          <li key={step.id} className="chain-step">
            <Arrow step={step} />
            <span className="chain-node">
              <EntityLink id={step.to.id} name={step.to.name} />
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The line between two, with an arrow from subject to object; opens what stands between them. */
function Arrow({ step }: { readonly step: Step }): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().path;
  const { language, selected } = useScene().scene;
  const [subject, object] = step.forward ? [step.from, step.to] : [step.to, step.from];
  const kind = texts.kinds[step.kind];
  const when =
    step.date !== undefined
      ? formatDate(step.date, language)
      : step.fiscalYear === undefined
        ? ''
        : texts.yearName(step.fiscalYear);
  return (
    <SceneLink
      to={{ selected: [step.from.id, step.to.id] }}
      className={`arrow ${step.forward ? 'forward' : 'backward'} family-${familyOf(step.kind)}`}
      label={words.openStep(subject.name, `${kind}${when === '' ? '' : ` ${when}`}`, object.name)}
      current={selected[0] === step.from.id && selected[1] === step.to.id}
    >
      <span className="arrow-kind">{kind}</span>
      <span className="arrow-line" aria-hidden="true" />
      <span className="arrow-when">{when}</span>
    </SceneLink>
  );
}
