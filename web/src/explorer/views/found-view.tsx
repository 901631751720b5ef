import type { ReactElement } from 'react';
import { FindDocument } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { typeOfId } from '../canvas/kinds.ts';
import { EntityLink } from '../panel/entity-link.tsx';
import { Answered } from '../panel/waiting.tsx';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { useViewTexts } from '../texts/use-view-texts.ts';
import { markedParts } from './marked-parts.ts';

const HITS = 50;

/** Everything that a text finds, best first, with the words that match. */
export function FoundView(): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const words = useViewTexts().found;
  const { text } = useScene().scene;
  const answer = useAnswer(`found ${language} ${text}`, (signal) =>
    ask(FindDocument, { text, first: HITS, language }, signal),
  );
  return (
    <div className="sheet">
      <h2>
        {texts.views.found}: {text}
      </h2>
      <Answered answer={answer}>
        {({ search }) =>
          search.nodes.length === 0 ? (
            <p className="notice">{texts.nothingFound(text)}</p>
          ) : (
            <>
              {search.pageInfo.hasNextPage && <p className="cut">{words.cut(search.nodes.length)}</p>}
              <table>
                <thead>
                  <tr>
                    <th scope="col">{texts.name}</th>
                    <th scope="col">{texts.type}</th>
                    <th scope="col">{texts.foundIn}</th>
                  </tr>
                </thead>
                <tbody>
                  {search.nodes.map((hit) => (
                    <tr key={hit.entity.id}>
                      <th scope="row">
                        <EntityLink {...hit.entity} />
                      </th>
                      <td>{texts.types[typeOfId(hit.entity.id)]}</td>
                      <td>
                        {markedParts(hit.snippet, hit.matches).map((part, index) =>
                          part.marked ? <mark key={index}>{part.text}</mark> : part.text,
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )
        }
      </Answered>
    </div>
  );
}
