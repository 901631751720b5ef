import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react/disclosure';
import type { ReactElement } from 'react';
import type { RelationKind, RelationLineFragment } from '../../../generated/graphql.ts';
import { familyOf } from '../canvas/kinds.ts';
import { useScene } from '../scene/use-scene.ts';
import { formatDate } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { EntityLink } from './entity-link.tsx';
import { EvidenceButton } from './evidence-list.tsx';

/** Groups of up to this many relations are open at first. */
const OPEN_UP_TO = 3;

/** Relations by kind, each kind with its count. */
export function RelationGroups({
  relations,
  total,
  open = false,
}: {
  readonly relations: readonly RelationLineFragment[];
  readonly total: number;
  readonly open?: boolean;
}): ReactElement {
  const texts = useTexts();
  const groups = new Map<RelationKind, RelationLineFragment[]>();
  for (const relation of relations) {
    const group = groups.get(relation.kind) ?? [];
    groups.set(relation.kind, [...group, relation]);
  }
  return (
    <section>
      <h3>
        {texts.relations} <span className="count">{total}</span>
      </h3>
      {relations.length === 0 && <p className="quiet">{texts.empty}</p>}
      {[...groups].map(([kind, group]) => (
        <DisclosureProvider key={kind} defaultOpen={open || group.length <= OPEN_UP_TO}>
          <Disclosure className={`group family-${familyOf(kind)}`}>
            {texts.kinds[kind]} <span className="count">{group.length}</span>
          </Disclosure>
          <DisclosureContent render={<ul className="relations" />}>
            {group.map((relation) => (
              <RelationItem key={relation.id} relation={relation} />
            ))}
          </DisclosureContent>
        </DisclosureProvider>
      ))}
      {total > relations.length && <p className="quiet">{texts.nOfM(relations.length, total)}</p>}
    </section>
  );
}

function RelationItem({ relation }: { readonly relation: RelationLineFragment }): ReactElement {
  const texts = useTexts();
  const { from, to, kind, detail, measure } = relation;
  return (
    <li>
      <p className="sentence">
        <EntityLink {...from} /> <span className="verb">{texts.kinds[kind]}</span> <EntityLink {...to} />
      </p>
      <RelationFacts relation={relation} />
      {typeof detail === 'string' && <p>{detail}</p>}
      {measure !== null && measure.id !== from.id && (
        <p className="small">
          {texts.inMeasure}: <EntityLink {...measure} />
        </p>
      )}
      <EvidenceButton id={relation.id} about={`${from.name} – ${to.name}`} />
    </li>
  );
}

function RelationFacts({ relation }: { readonly relation: RelationLineFragment }): ReactElement | null {
  const texts = useTexts();
  const { language } = useScene().scene;
  const { date, validFrom, validTo, fiscalYear, place } = relation;
  const span = [validFrom, validTo].map((end) => (typeof end === 'string' ? formatDate(end, language) : ''));
  const facts = [
    typeof fiscalYear === 'number' ? texts.yearName(fiscalYear) : '',
    typeof date === 'string' ? formatDate(date, language) : '',
    span.some((end) => end !== '') ? span.join(' – ') : '',
    place ?? '',
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? null : <p className="small">{facts.join(' · ')}</p>;
}
