import { createColumnHelper } from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { DrawnDot, Line, Picture } from '../network/network.ts';
import { EntityLink } from '../panel/entity-link.tsx';
import { useScene } from '../scene/use-scene.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { SortableTable } from './sortable-table.tsx';

/** What the canvas draws, as two tables: the dots and the lines. */
export function TableView({ picture }: { readonly picture: Picture }): ReactElement {
  const texts = useTexts();
  const [filter, setFilter] = useState('');
  const names = useMemo(() => new Map(picture.dots.map((dot) => [dot.id, dot.name])), [picture]);
  const dotColumns = useMemo(() => columnsOfDots(texts), [texts]);
  const lineColumns = useMemo(() => columnsOfLines(texts, names), [texts, names]);
  return (
    <div className="sheet">
      <label className="filter">
        {texts.filterRows}
        <input
          type="text"
          value={filter}
          onChange={(event) => {
            setFilter(event.currentTarget.value);
          }}
        />
      </label>
      <SortableTable
        caption={texts.dotsTable}
        columns={dotColumns}
        rows={[...picture.dots]}
        filter={filter}
        sortedBy="degree"
      />
      <SortableTable
        caption={texts.linesTable}
        columns={lineColumns}
        rows={[...picture.lines]}
        filter={filter}
        sortedBy="weight"
      />
    </div>
  );
}

function columnsOfDots(texts: Texts): ColumnDef<DrawnDot, string | number>[] {
  const column = createColumnHelper<DrawnDot>();
  return [
    column.accessor((dot): string | number => dot.name, {
      id: 'name',
      header: texts.name,
      cell: ({ row: { original } }) => <EntityLink id={original.id} name={original.name} />,
    }),
    column.accessor((dot): string | number => texts.types[dot.type], { id: 'type', header: texts.type }),
    column.accessor((dot): string | number => dot.degree, { id: 'degree', header: texts.degree }),
  ];
}

function columnsOfLines(
  texts: Texts,
  names: ReadonlyMap<string, string>,
): ColumnDef<Line, string | number>[] {
  const column = createColumnHelper<Line>();
  const end = (which: 'source' | 'target', header: string): ColumnDef<Line, string | number> =>
    column.accessor((line): string | number => names.get(line[which]) ?? line[which], {
      id: which,
      header,
      cell: ({ row: { original } }) => (
        <EntityLink id={original[which]} name={names.get(original[which]) ?? original[which]} />
      ),
    });
  return [
    end('source', texts.from),
    column.accessor((line): string | number => line.kinds.map((kind) => texts.kinds[kind]).join(', '), {
      id: 'kinds',
      header: texts.kind,
    }),
    end('target', texts.to),
    column.accessor((line): string | number => line.weight, {
      id: 'weight',
      header: texts.weight,
      cell: ({ row: { original } }) => <OpenLine line={original} names={names} />,
    }),
  ];
}

function OpenLine({
  line,
  names,
}: {
  readonly line: Line;
  readonly names: ReadonlyMap<string, string>;
}): ReactElement {
  const texts = useTexts();
  const { change } = useScene();
  const [from, to] = [names.get(line.source) ?? line.source, names.get(line.target) ?? line.target];
  return (
    <button
      type="button"
      className="plain"
      aria-label={`${texts.between(from, to)}: ${line.weight}`}
      onClick={() => {
        change({ selected: [line.source, line.target] });
      }}
    >
      {line.weight}
    </button>
  );
}
