import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { PathsBetweenDocument } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { EntityLink } from './entity-link.tsx';
import { EvidenceButton } from './evidence-list.tsx';
import { Answered } from './waiting.tsx';

/** The ways from one entity to another, each as a sentence, each step with its source. */
export function PathList({ from, to }: { readonly from: string; readonly to: string }): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const answer = useAnswer(`paths ${language} ${from} ${to}`, (signal) =>
    ask(PathsBetweenDocument, { from, to, language }, signal),
  );
  return (
    <section>
      <h3>{texts.paths}</h3>
      <Answered answer={answer}>
        {({ paths: { paths, truncated } }) => (
          <>
            {paths.length === 0 && <p className="quiet">{texts.noPath}</p>}
            <ol className="paths">
              {paths.map((path) => (
                <li key={path.relations.map((relation) => relation.id).join(' ')}>
                  <p className="small">{path.text}</p>
                  {path.nodes.map((node, step) => {
                    const relation = path.relations[step];
                    return (
                      <Fragment key={node.id}>
                        <EntityLink id={node.id} name={node.name} />
                        {relation !== undefined && (
                          <div className="path-step">
                            {texts.kinds[relation.kind]}{' '}
                            <EvidenceButton
                              id={relation.id}
                              about={`${node.name} – ${path.nodes[step + 1]?.name ?? ''}`}
                            />
                          </div>
                        )}
                      </Fragment>
                    );
                  })}
                </li>
              ))}
            </ol>
            {truncated && <p className="quiet">{texts.morePaths}</p>}
          </>
        )}
      </Answered>
    </section>
  );
}
