import type { ReactElement, ReactNode } from 'react';
import { useScene } from '../scene/use-scene.ts';
import { formatDate } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { EntityLinks } from './entity-link.tsx';
import type { PanelEntity } from './panel-entity.ts';

/** What is known of an entity besides its relations, as a list of terms. */
export function EntityFacts({ entity }: { readonly entity: PanelEntity }): ReactElement | null {
  const texts = useTexts();
  const { language } = useScene().scene;
  const rows: [string, ReactNode][] = [];
  const text = (label: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') rows.push([label, value]);
  };
  const date = (label: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined) rows.push([label, formatDate(value, language)]);
  };
  const entities = (
    label: string,
    values: readonly ({ readonly id: string; readonly name: string } | null | undefined)[],
  ): void => {
    const known = values.filter((value) => value !== null && value !== undefined);
    if (known.length > 0) rows.push([label, <EntityLinks key={label} entities={known} />]);
  };

  if (entity.aliases.length > 0) {
    rows.push([texts.otherNames, <Aliases key="aliases" entity={entity} />]);
  }
  if ('abbreviation' in entity) {
    text(texts.abbreviation, entity.abbreviation);
    text(texts.country, countryName(entity.country, language));
    if (typeof entity.homepage === 'string') {
      rows.push([
        texts.homepage,
        <a key="homepage" href={entity.homepage} rel="noreferrer" target="_blank">
          {new URL(entity.homepage).host}
        </a>,
      ]);
    }
    entities(texts.sectors, entity.sectors);
  }
  if ('addedOn' in entity) {
    date(texts.addedOn, entity.addedOn);
    entities(texts.ministries, entity.ministries);
    entities(texts.isacs, entity.isacs);
    entities(texts.organizations, entity.sectorBodies);
  }
  if ('instrumentDate' in entity) date(texts.date, entity.instrumentDate);
  if ('eventDate' in entity) {
    date(texts.date, entity.eventDate);
    text(texts.place, entity.place);
  }
  if ('entries' in entity) {
    entities(texts.goal, [entity.goal]);
    entities(texts.restates, [entity.restates]);
    entities(texts.succeeds, [entity.succeeds]);
    entities(texts.succeededBy, [entity.succeededBy]);
    if (!entity.isComplete) text(texts.status, texts.partlyRead);
  }
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{texts.facts}</h3>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function countryName(code: string | null | undefined, language: string): string | undefined {
  if (code === null || code === undefined) return undefined;
  return /^[A-Z]{2}$/u.test(code) ? new Intl.DisplayNames(language, { type: 'region' }).of(code) : code;
}

function Aliases({ entity }: { readonly entity: PanelEntity }): ReactElement {
  const texts = useTexts();
  const { language } = useScene().scene;
  return (
    <ul className="aliases">
      {entity.aliases.map((alias) => {
        const span = [alias.validFrom, alias.validTo].map((end) =>
          typeof end === 'string' ? formatDate(end, language) : '',
        );
        return (
          <li key={`${alias.name} ${alias.kind}`}>
            {alias.name}{' '}
            <span className="small">
              {texts.aliasKinds[alias.kind]}
              {span.some((end) => end !== '') && `, ${span.join(' – ')}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
