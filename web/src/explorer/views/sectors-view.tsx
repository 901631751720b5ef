import type { ReactElement } from 'react';
import { SectorsViewDocument } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { EntityLink, EntityLinks } from '../panel/entity-link.tsx';
import { Answered } from '../panel/waiting.tsx';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';

/** The sectors of critical infrastructure: who oversees, who covers, and what is missing. */
export function SectorsView(): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const answer = useAnswer(`sectors ${language}`, (signal) => ask(SectorsViewDocument, { language }, signal));
  return (
    <div className="sheet">
      <Answered answer={answer}>
        {({ sectors: { nodes, totalCount } }) => (
          <>
            <p>{texts.sectorsIntro(nodes.filter((sector) => sector.isacs.length > 0).length, totalCount)}</p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.types.SECTOR}</th>
                  <th scope="col">{texts.ministries}</th>
                  <th scope="col">{texts.isacs}</th>
                  <th scope="col">{texts.organizations}</th>
                </tr>
              </thead>
              <tbody>
                {nodes.map((sector) => (
                  <tr key={sector.id}>
                    <th scope="row">
                      <EntityLink id={sector.id} name={sector.name} />
                    </th>
                    <td>
                      <Bodies bodies={sector.ministries} none={texts.noMinistry} />
                    </td>
                    <td>
                      <Bodies bodies={sector.isacs} none={texts.noIsac} />
                    </td>
                    <td>
                      <EntityLinks entities={sector.organizations} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Answered>
    </div>
  );
}

function Bodies({
  bodies,
  none,
}: {
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly none: string;
}): ReactElement {
  return bodies.length === 0 ? <span className="gap">{none}</span> : <EntityLinks entities={bodies} />;
}
