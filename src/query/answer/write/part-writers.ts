import type { GraphQLOutputType, SelectionSetNode } from 'graphql';
import type { CollectContext, FieldGroup } from '../../request/collect-fields.ts';
import type { Values } from '../row-values.ts';
import type { RowShape, Shape } from '../shape.ts';
import type { Write, WriteIfThere } from './object-text.ts';

/** How what lies inside a connection or a network is written. */
export interface PartWriters {
  readonly row: (
    context: CollectContext,
    selections: readonly SelectionSetNode[],
    shape: RowShape,
  ) => WriteIfThere<Values>;
  readonly field: (
    context: CollectContext,
    type: GraphQLOutputType,
    nodes: FieldGroup,
    shape: Shape,
  ) => Write<Values>;
}
