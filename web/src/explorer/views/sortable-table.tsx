import {
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
} from '@tanstack/react-table';
import type { ColumnDef, SortingState } from '@tanstack/react-table';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../texts/use-texts.ts';

const ARROWS = { asc: ' ▲', desc: ' ▼' } as const;
const ARIA = { asc: 'ascending', desc: 'descending' } as const;

/** A table whose columns sort and whose rows can be filtered. */
export function SortableTable<Row>({
  caption,
  columns,
  rows,
  filter,
  sortedBy,
}: {
  readonly caption: string;
  readonly columns: ColumnDef<Row, string | number>[];
  readonly rows: Row[];
  readonly filter: string;
  readonly sortedBy: string;
}): ReactElement {
  const texts = useTexts();
  const [sorting, setSorting] = useState<SortingState>([{ id: sortedBy, desc: true }]);
  const table = useReactTable({
    columns,
    data: rows,
    state: { sorting, globalFilter: filter },
    onSortingChange: setSorting,
    globalFilterFn: 'includesString',
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
  });
  const shown = table.getRowModel().rows;
  return (
    <>
      <table>
        <caption>
          {caption} <span className="count">{texts.nOfM(shown.length, rows.length)}</span>
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column, getContext }) => {
                const sorted = column.getIsSorted();
                const name = flexRender(column.columnDef.header, getContext());
                return (
                  <th key={id} scope="col" aria-sort={sorted === false ? 'none' : ARIA[sorted]}>
                    <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
                      {name}
                      <span aria-hidden="true">{sorted === false ? '' : ARROWS[sorted]}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
