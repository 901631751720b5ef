import type { ReactElement } from 'react';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { useOptions } from '../use-options.ts';
import { YearSelect } from '../year-select.tsx';
import { AXES, matrixChoice } from './matrix-choice.ts';
import type { MatrixAnswer } from './ordered-matrix.ts';

/** What stands at either side, in which order, of which year. */
export function MatrixControls({
  years,
  answer,
}: {
  readonly years: readonly number[];
  /** Gives the row or column that the other side is ordered by its name. */
  readonly answer: MatrixAnswer | undefined;
}): ReactElement {
  const texts = useViewTexts().matrix;
  const { options, choose } = useOptions();
  const { rows, columns, order, includeEmpty } = matrixChoice(options);
  return (
    <div className="controls" role="group">
      <AxisSelect
        label={texts.rows}
        axis={rows}
        onChoose={(axis) => {
          choose({ rows: axis, 'row-order': '', 'column-order': '' });
        }}
      />
      <button
        type="button"
        className="icon"
        aria-label={texts.swap}
        title={texts.swap}
        onClick={() => {
          choose({
            rows: columns,
            columns: rows,
            'row-order': order.columns,
            'column-order': order.rows,
          });
        }}
      >
        ⇄
      </button>
      <AxisSelect
        label={texts.columns}
        axis={columns}
        onChoose={(axis) => {
          choose({ columns: axis, 'row-order': '', 'column-order': '' });
        }}
      />
      <YearSelect years={years} />
      <OrderSelect
        label={texts.rowOrder}
        order={order.rows}
        crossing={answer?.columns ?? []}
        onChoose={(by) => {
          choose({ 'row-order': by });
        }}
      />
      <OrderSelect
        label={texts.columnOrder}
        order={order.columns}
        crossing={answer?.rows ?? []}
        onChoose={(by) => {
          choose({ 'column-order': by });
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={includeEmpty}
          onChange={() => {
            choose({ empty: includeEmpty ? '' : 'yes' });
          }}
        />{' '}
        {texts.includeEmpty}
      </label>
    </div>
  );
}

function AxisSelect({
  label,
  axis,
  onChoose,
}: {
  readonly label: string;
  readonly axis: string;
  readonly onChoose: (axis: string) => void;
}): ReactElement {
  const texts = useViewTexts().matrix;
  return (
    <label>
      {label}{' '}
      <select
        value={axis}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {AXES.map((offered) => (
          <option key={offered} value={offered}>
            {texts.axes[offered]}
          </option>
        ))}
      </select>
    </label>
  );
}

function OrderSelect({
  label,
  order,
  crossing,
  onChoose,
}: {
  readonly label: string;
  readonly order: string;
  readonly crossing: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (by: string) => void;
}): ReactElement {
  const texts = useViewTexts().matrix;
  const chosen = crossing.find(({ id }) => id === order);
  return (
    <label>
      {label}{' '}
      <select
        value={order}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        <option value="total">{texts.byTotal}</option>
        <option value="name">{texts.byName}</option>
        {chosen !== undefined && <option value={chosen.id}>{texts.by(chosen.name)}</option>}
      </select>
    </label>
  );
}
