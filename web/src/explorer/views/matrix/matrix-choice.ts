import type { MatrixAxis } from '../../../../generated/graphql.ts';
import type { Options } from '../../scene/scene.ts';
import type { MatrixOrder } from './ordered-matrix.ts';

export const AXES: readonly MatrixAxis[] = ['MINISTRY', 'ISAC', 'ORGANIZATION', 'SECTOR', 'GOAL'];

export interface MatrixChoice {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  readonly order: MatrixOrder;
  readonly includeEmpty: boolean;
}

/** What the address says of the matrix; ministries against ISACs by total where it says nothing. */
export function matrixChoice(options: Options): MatrixChoice {
  return {
    rows: AXES.find((axis) => axis === options.rows) ?? 'MINISTRY',
    columns: AXES.find((axis) => axis === options.columns) ?? 'ISAC',
    order: { rows: options['row-order'] ?? 'total', columns: options['column-order'] ?? 'total' },
    includeEmpty: options.empty === 'yes',
  };
}
