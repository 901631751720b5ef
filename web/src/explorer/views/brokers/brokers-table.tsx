import { createColumnHelper } from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { typeOfId } from '../../canvas/kinds.ts';
import { EntityLink } from '../../panel/entity-link.tsx';
import type { PageLanguage } from '../../scene/scene.ts';
import { useScene } from '../../scene/use-scene.ts';
import type { Texts } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import type { ViewTexts } from '../../texts/view-texts.ts';
import { SortableTable } from '../sortable-table.tsx';
import type { Broker } from './ranked.ts';

export function BrokersTable({
  brokers,
  filter,
}: {
  readonly brokers: readonly Broker[];
  readonly filter: string;
}): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().brokers;
  const { language } = useScene().scene;
  const highest = brokers[0]?.betweenness ?? 0;
  const columns = useMemo(
    () => columnsOf(texts, words, language, highest),
    [texts, words, language, highest],
  );
  const rows = useMemo(() => [...brokers], [brokers]);
  return (
    <SortableTable
      caption={words.caption}
      columns={columns}
      rows={rows}
      filter={filter}
      sortedBy="betweenness"
    />
  );
}

function columnsOf(
  texts: Texts,
  words: ViewTexts['brokers'],
  language: PageLanguage,
  highest: number,
): ColumnDef<Broker, string | number>[] {
  const column = createColumnHelper<Broker>();
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return [
    column.accessor((broker): string | number => broker.rank, { id: 'rank', header: words.rank }),
    column.accessor((broker): string | number => broker.name, {
      id: 'name',
      header: texts.name,
      cell: ({ row: { original } }) => <EntityLink id={original.id} name={original.name} />,
    }),
    column.accessor((broker): string | number => texts.types[typeOfId(broker.id)], {
      id: 'type',
      header: texts.type,
    }),
    column.accessor((broker): string | number => broker.betweenness, {
      id: 'betweenness',
      header: words.betweenness,
      cell: ({ row: { original } }) => (
        <span className="bar-cell" title={words.betweennessMeaning}>
          <meter
            className="bar"
            min={0}
            max={highest === 0 ? 1 : highest}
            value={original.betweenness}
            aria-hidden="true"
          />
          {share.format(original.betweenness)}
        </span>
      ),
    }),
    column.accessor((broker): string | number => broker.degree, { id: 'degree', header: words.degree }),
    column.accessor((broker): string | number => broker.community ?? '', {
      id: 'community',
      header: words.community,
      cell: ({ row: { original } }) =>
        original.community === undefined ? words.alone : words.around(original.community),
    }),
  ];
}
