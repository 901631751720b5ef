import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react/disclosure';
import type { ReactElement } from 'react';
import { EntityLink } from '../../panel/entity-link.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { formatDate } from '../../texts/format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { stepsOf } from './steps.ts';
import type { Path } from './steps.ts';

/** All ways step by step, subject before object, for who reads tables rather than lines. */
export function PathTable({ paths }: { readonly paths: readonly Path[] }): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().path;
  const { language } = useScene().scene;
  return (
    <DisclosureProvider>
      <Disclosure className="evidence-button">{words.asTable}</Disclosure>
      <DisclosureContent>
        <table>
          <caption>{words.found(paths.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.way}</th>
              <th scope="col">{words.step}</th>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.kind}</th>
              <th scope="col">{texts.to}</th>
              <th scope="col">{texts.date}</th>
            </tr>
          </thead>
          <tbody>
            {paths.flatMap((path, way) =>
              stepsOf(path).map((step, index) => {
                const [subject, object] = step.forward ? [step.from, step.to] : [step.to, step.from];
                return (
                  <tr key={`${String(way)} ${step.id}`}>
                    <td>{way + 1}</td>
                    <td>{index + 1}</td>
                    <th scope="row">
                      <EntityLink {...subject} />
                    </th>
                    <td>{texts.kinds[step.kind]}</td>
                    <td>
                      <EntityLink {...object} />
                    </td>
                    <td>
                      {step.date !== undefined
                        ? formatDate(step.date, language)
                        : step.fiscalYear !== undefined && texts.yearName(step.fiscalYear)}
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </DisclosureContent>
    </DisclosureProvider>
  );
}
