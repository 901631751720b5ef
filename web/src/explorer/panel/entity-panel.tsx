import type { ReactElement } from 'react';
import { EntityPanelDocument } from '../../../generated/graphql.ts';
import type { ObservationLineFragment } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { typeOfId } from '../canvas/kinds.ts';
import { useScene } from '../scene/use-scene.ts';
import { formatDate, formatNumber } from '../texts/format.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { EntityFacts } from './entity-facts.tsx';
import { EvidenceButton } from './evidence-list.tsx';
import type { PanelEntity } from './panel-entity.ts';
import { MeasureCard, MeasureList } from './measure-card.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { RelationGroups } from './relation-groups.tsx';
import { TypeMark } from './type-mark.tsx';
import { Answered } from './waiting.tsx';

export function EntityPanel({ id }: { readonly id: string }): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const { scene } = useScene();
  const where = {
    fiscalYear: scene.fiscalYear === undefined ? null : { eq: scene.fiscalYear },
    minConfidence: scene.minConfidence === 0 ? null : scene.minConfidence,
  };
  const answer = useAnswer(`entity ${language} ${id} ${JSON.stringify(where)}`, (signal) =>
    ask(EntityPanelDocument, { id, language, other: language === 'JA' ? 'EN' : 'JA', where }, signal),
  );
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node !== null && 'name' in node ? (
          <EntityDetails entity={node} />
        ) : (
          <PanelFrame title={id}>
            <p className="notice">{texts.gone(id)}</p>
          </PanelFrame>
        )
      }
    </Answered>
  );
}

function EntityDetails({ entity }: { readonly entity: PanelEntity }): ReactElement {
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
      <ExpandButtons entity={entity} />
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
    </PanelFrame>
  );
}

function ExpandButtons({ entity }: { readonly entity: PanelEntity }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const expanded = scene.expanded.includes(entity.id);
  return (
    <p className="buttons">
      {expanded ? (
        <button
          type="button"
          onClick={() => {
            change({ expanded: scene.expanded.filter((id) => id !== entity.id) });
          }}
        >
          {texts.collapse}
        </button>
      ) : (
        <button
          type="button"
          disabled={entity.relations.totalCount === 0}
          onClick={() => {
            change({ view: 'network', expanded: [...scene.expanded, entity.id] });
          }}
        >
          {texts.expandMany(entity.relations.totalCount)}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          change({ selected: [], hidden: [...scene.hidden, entity.id] });
        }}
      >
        {texts.hide}
      </button>
    </p>
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
