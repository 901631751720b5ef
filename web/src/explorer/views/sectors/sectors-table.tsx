import type { ReactElement } from 'react';
import type { SectorsViewQuery } from '../../../../generated/graphql.ts';
import { EntityLink, EntityLinks } from '../../panel/entity-link.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { formatDate } from '../../texts/format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { QueryLink } from './query-link.tsx';

type Sector = SectorsViewQuery['sectors']['nodes'][number];
type Gap = SectorsViewQuery['gaps'][number];

/** A sector a row: who oversees it, which ISACs cover it, which other bodies; what is missing says why. */
export function SectorsTable({
  sectors,
  withoutIsac,
}: {
  readonly sectors: readonly Sector[];
  /** By the id of the sector. */
  readonly withoutIsac: ReadonlyMap<string, Gap>;
}): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().sectors;
  return (
    <table className="sectors">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.types.SECTOR}</th>
          <th scope="col">{texts.ministries}</th>
          <th scope="col">{texts.isacs}</th>
          <th scope="col">{words.others}</th>
        </tr>
      </thead>
      <tbody>
        {sectors.map((sector) => (
          <SectorRow key={sector.id} sector={sector} gap={withoutIsac.get(sector.id)} />
        ))}
      </tbody>
    </table>
  );
}

function SectorRow({
  sector,
  gap,
}: {
  readonly sector: Sector;
  readonly gap: Gap | undefined;
}): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().sectors;
  const { language, selected } = useScene().scene;
  const { id, name, addedOn, ministries, isacs, organizations } = sector;
  return (
    <tr className={selected.includes(id) ? 'chosen' : undefined}>
      <th scope="row">
        <EntityLink id={id} name={name} />
        {typeof addedOn === 'string' && (
          <p className="small">
            {texts.addedOn} {formatDate(addedOn, language)}
          </p>
        )}
      </th>
      <td>
        {ministries.length === 0 ? (
          <span className="gap">{words.noMinistry}</span>
        ) : (
          <EntityLinks entities={ministries} />
        )}
      </td>
      <td>
        {gap !== undefined && (
          <>
            <span className="gap">{words.noIsac}</span>
            <p className="small">
              {gap.explanation} <QueryLink query={gap.query} about={name} />
            </p>
          </>
        )}
        <EntityLinks
          entities={isacs.map((isac) => ({
            id: isac.id,
            name:
              typeof isac.country === 'string' && isac.country !== 'JP'
                ? `${isac.name}${words.foreign(isac.country)}`
                : isac.name,
          }))}
        />
      </td>
      <td>
        <EntityLinks entities={organizations} />
      </td>
    </tr>
  );
}
