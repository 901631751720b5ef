import type { ReactElement } from 'react';
import { EntityPanelDocument } from '../../../generated/graphql.ts';
import type { EntityPanelQueryVariables, ObservationLineFragment } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { typeOfId } from '../canvas/kinds.ts';
import { useScene } from '../scene/use-scene.ts';
import { formatDate, formatNumber } from '../texts/format.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { AsGraphql } from './as-graphql.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { EvidenceButton } from './evidence-list.tsx';
import type { PanelEntity } from './panel-entity.ts';
import { MeasureCard, MeasureList } from './measure-card.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { PicturePart } from './picture-part.tsx';
import { RelationGroups } from './relation-groups.tsx';
import { relationsIn } from './relations-in.ts';
import { TypeMark } from './type-mark.tsx';
import { Answered } from './waiting.tsx';

export function EntityPanel({ id }: { readonly id: string }): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const { scene } = useScene();
  const variables: EntityPanelQueryVariables = {
    id,
    language,
    other: language === 'JA' ? 'EN' : 'JA',
    where: relationsIn(scene),
    on: scene.date ?? null,
  };
  const answer = useAnswer(`entity ${JSON.stringify(variables)}`, (signal) =>
    ask(EntityPanelDocument, variables, signal),
  );
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node !== null && 'name' in node ? (
          <EntityDetails entity={node} variables={variables} />
        ) : (
          <PanelFrame title={id}>
            <p className="notice">{texts.gone(id)}</p>
          </PanelFrame>
        )
      }
    </Answered>
  );
}

function EntityDetails({
  entity,
  variables,
}: {
  readonly entity: PanelEntity;
  readonly variables: EntityPanelQueryVariables;
}): ReactElement {
  const texts = useTexts();
  const measures =
    'measures' in entity ? entity.measures : 'goalMeasures' in entity ? entity.goalMeasures : undefined;
  return (
    <PanelFrame
      title={entity.name}
      subtitle={
        <>
          {entity.otherName !== entity.name && <span className="other-name">{entity.otherName}</span>}
          <span className="type-name">
            <TypeMark type={typeOfId(entity.id)} /> {texts.types[typeOfId(entity.id)]}
          </span>
        </>
      }
    >
      {typeof entity.description === 'string' && <p>{entity.description}</p>}
      {entity.evidence.totalCount > 0 && <EvidenceButton id={entity.id} about={entity.name} />}
      <PicturePart id={entity.id} relations={entity.relations.totalCount} />
      <EntityFacts entity={entity} />
      {'observations' in entity && <Observations observations={entity.observations} />}
      {'entries' in entity && <MeasureCard measure={entity} linked={false} />}
      {'points' in entity && entity.points.length > 0 && (
        <section>
          <h3>{texts.points}</h3>
          <ul>
            {entity.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
      <RelationGroups relations={entity.relations.nodes} total={entity.relations.totalCount} />
      {measures !== undefined && (
        <MeasureList measures={measures.nodes} total={measures.totalCount} title={texts.measures} />
      )}
      <AsGraphql operation={EntityPanelDocument} variables={variables} />
    </PanelFrame>
  );
}

function Observations({
  observations,
}: {
  readonly observations: readonly ObservationLineFragment[];
}): ReactElement | null {
  const texts = useTexts();
  const { language } = useScene().scene;
  if (observations.length === 0) return null;
  return (
    <section>
      <h3>{texts.numbers}</h3>
      <ul className="numbers">
        {observations.map((observation) => (
          <li key={observation.id}>
            <strong>
              {formatNumber(observation.value, language)} {observation.unit}
            </strong>{' '}
            {observation.what}
            {typeof observation.asOf === 'string' && (
              <span className="small"> {texts.asOf(formatDate(observation.asOf, language))}</span>
            )}
            <EvidenceButton id={observation.id} about={`${observation.what} ${observation.value}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
