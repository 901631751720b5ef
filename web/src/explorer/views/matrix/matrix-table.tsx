import type { ReactElement } from 'react';
import { EntityLink } from '../../panel/entity-link.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { SceneLink } from '../scene-link.tsx';
import { useOptions } from '../use-options.ts';
import { matrixChoice } from './matrix-choice.ts';
import { sizeOf } from './ordered-matrix.ts';
import type { OrderedMatrix } from './ordered-matrix.ts';

const SHADES = 4;

export function MatrixTable({ matrix }: { readonly matrix: OrderedMatrix }): ReactElement {
  const texts = useViewTexts().matrix;
  const { options, choose } = useOptions();
  const { order, rows, columns } = matrixChoice(options);
  return (
    <table className="matrix">
      <caption>
        {texts.caption(texts.axes[rows], texts.axes[columns])} <span className="count">{texts.key}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className="corner">
            {texts.axes[rows]}
          </th>
          {matrix.columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              aria-sort={order.rows === column.id ? 'descending' : undefined}
              className={order.rows === column.id ? 'sorted' : undefined}
            >
              <EntityLink id={column.id} name={column.name} />
              <SortButton
                label={texts.sortRows(column.name)}
                on={order.rows === column.id}
                mark="↓"
                onToggle={(on) => {
                  choose({ 'row-order': on ? column.id : '' });
                }}
              />
            </th>
          ))}
          <th scope="col" className="total" title={texts.totalMeaning}>
            {texts.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.id} className={order.columns === row.id ? 'sorted' : undefined}>
            <th scope="row">
              <span className="row-head">
                <EntityLink id={row.id} name={row.name} />
                <SortButton
                  label={texts.sortColumns(row.name)}
                  on={order.columns === row.id}
                  mark="→"
                  onToggle={(on) => {
                    choose({ 'column-order': on ? row.id : '' });
                  }}
                />
              </span>
            </th>
            {matrix.columns.map((column) => (
              <MatrixCell key={column.id} matrix={matrix} row={row} column={column} />
            ))}
            <td className="total">{row.total}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" title={texts.totalMeaning}>
            {texts.total}
          </th>
          {matrix.columns.map((column) => (
            <td key={column.id} className="total">
              {column.total}
            </td>
          ))}
          <td className="total">{matrix.total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function SortButton({
  label,
  on,
  mark,
  onToggle,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly mark: string;
  readonly onToggle: (on: boolean) => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="sort-by"
      aria-pressed={on}
      aria-label={label}
      title={label}
      onClick={() => {
        onToggle(!on);
      }}
    >
      {mark}
    </button>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function MatrixCell({
  matrix,
  row,
  column,
}: {
  readonly matrix: OrderedMatrix;
  readonly row: Named;
  readonly column: Named;
}): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().matrix;
  const { selected } = useScene().scene;
  const cell = matrix.cellAt(row.id, column.id);
  if (cell === undefined) return <td className={row.id === column.id ? 'itself' : undefined} />;
  const shade = Math.max(1, Math.ceil((SHADES * sizeOf(cell)) / matrix.most));
  const told = words.cell(row.name, column.name, cell.measures, cell.relations);
  const kinds = cell.kinds.map((kind) => texts.kinds[kind]).join(' · ');
  return (
    <td className={`weight-${shade}`}>
      <SceneLink
        to={{ selected: [row.id, column.id] }}
        label={told}
        title={kinds === '' ? told : `${told}\n${words.kinds(kinds)}`}
        current={selected[0] === row.id && selected[1] === column.id}
      >
        {cell.measures > 0 && <span className="cell-measures">{cell.measures}</span>}
        {cell.relations > 0 && <span className="cell-relations">⇄{cell.relations}</span>}
      </SceneLink>
    </td>
  );
}
