import type { GraphQLOutputType } from 'graphql';
import type { CollectContext, FieldGroup } from '../../request/collect-fields.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { Values } from '../row-values.ts';
import { rowAt, rowsAt } from '../row-values.ts';
import type { NetworkPart, NetworkShape } from '../shape.ts';
import type { Write } from './object-text.ts';
import { keyedWriter, listWriter, promised } from './object-text.ts';
import type { PartWriters } from './part-writers.ts';
import { valueWriter } from './value-text.ts';

/** A drawn graph. What is worked out of the whole of it is known already (../node-metrics.ts). */
export function networkWriter(
  context: CollectContext,
  type: GraphQLOutputType,
  nodes: FieldGroup,
  shape: NetworkShape,
  writers: PartWriters,
): Write<Values> {
  const write = keyedWriter<NetworkPart, Values>(
    context,
    type,
    selectionsOf(nodes),
    shape.fields,
    partWriter,
  );
  return promised(type, (values, parameters) => {
    const row = rowAt(values, shape.at);
    return row === undefined ? undefined : write(row, parameters);
  });

  function partWriter(part: NetworkPart, returns: GraphQLOutputType, group: FieldGroup): Write<Values> {
    if (part.part === 'value') {
      const value = valueWriter(context, returns, group);
      return (row) => value(row[part.at]);
    }
    const list = listWriter(returns, writers.row(context, selectionsOf(group), part.row));
    return (row, parameters) => list(rowsAt(row, part.at), parameters);
  }
}
