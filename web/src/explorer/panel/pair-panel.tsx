import type { ReactElement } from 'react';
import { PairPanelDocument } from '../../../generated/graphql.ts';
import type { MeasureWhere, PairPanelQueryVariables } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { typeOfId } from '../canvas/kinds.ts';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { AsGraphql } from './as-graphql.tsx';
import { EntityLinks } from './entity-link.tsx';
import { MeasureList } from './measure-card.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { PathList } from './path-list.tsx';
import { RelationGroups } from './relation-groups.tsx';
import { relationsIn } from './relations-in.ts';
import { Answered } from './waiting.tsx';

/** What stands between two entities: their relations, and the measures that have to do with both. */
export function PairPanel({ a, b }: { readonly a: string; readonly b: string }): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const { scene } = useScene();
  const variables: PairPanelQueryVariables = {
    a,
    ids: [a, b],
    where: { ...relationsIn(scene), other: { id: [b] } },
    both: { and: [about(a), about(b)] },
    language,
    on: scene.date ?? null,
  };
  const answer = useAnswer(`pair ${JSON.stringify(variables)}`, (signal) =>
    ask(PairPanelDocument, variables, signal),
  );
  return (
    <Answered answer={answer}>
      {({ node, nodes, measures }) => {
        const ends = nodes.filter((end) => end !== null && 'name' in end);
        const relations = node !== null && 'relations' in node ? node.relations : undefined;
        return (
          <PanelFrame
            title={texts.between(ends[0]?.name ?? a, ends[1]?.name ?? b)}
            subtitle={<EntityLinks entities={ends} />}
          >
            <MeasureList measures={measures.nodes} total={measures.totalCount} title={texts.sharedMeasures} />
            <RelationGroups relations={relations?.nodes ?? []} total={relations?.totalCount ?? 0} open />
            <PathList from={a} to={b} />
            <AsGraphql operation={PairPanelDocument} variables={variables} />
          </PanelFrame>
        );
      }}
    </Answered>
  );
}

/** Measures that have to do with an entity, as the matrix counts them; for what no measure names, none. */
function about(id: string): MeasureWhere {
  switch (typeOfId(id)) {
    case 'MINISTRY':
      return { ministries: { id: [id] } };
    case 'ISAC':
      return { isacs: { id: [id] } };
    case 'ORGANIZATION':
      return { organizations: { id: [id] } };
    case 'SECTOR':
      return { or: [{ isacs: { sector: [id] } }, { organizations: { sector: [id] } }] };
    case 'GOAL':
      return { goal: { id: [id] } };
    default:
      return { id: [] };
  }
}
