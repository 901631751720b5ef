import type { GraphQLOutputType } from 'graphql';
import type { CollectContext, FieldGroup } from '../../request/collect-fields.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { Page } from '../connection-page.ts';
import { cursorOf, pageInfoOf, pageOf, totalOf } from '../connection-page.ts';
import type { Values } from '../row-values.ts';
import type { ConnectionPart, ConnectionShape, EdgePart, PageInfoPart } from '../shape.ts';
import type { Write } from './object-text.ts';
import { keyedWriter, listWriter, promised } from './object-text.ts';
import type { PartWriters } from './part-writers.ts';
import { valueWriter } from './value-text.ts';

export function connectionWriter(
  context: CollectContext,
  type: GraphQLOutputType,
  nodes: FieldGroup,
  shape: ConnectionShape,
  writers: PartWriters,
): Write<Values> {
  const write = keyedWriter<ConnectionPart, Page>(
    context,
    type,
    selectionsOf(nodes),
    shape.fields,
    partWriter,
  );
  return (values, parameters) => write(pageOf(shape, values, parameters), parameters);

  function partWriter(part: ConnectionPart, returns: GraphQLOutputType, group: FieldGroup): Write<Page> {
    switch (part.part) {
      case 'totalCount': {
        const total = valueWriter(context, returns, group);
        return (page) => total(totalOf(shape, page));
      }
      case 'nodes': {
        const list = listWriter(returns, writers.row(context, selectionsOf(group), part.row));
        return (page, parameters) => list(page.rows, parameters);
      }
      case 'edges': {
        const edge = keyedWriter<EdgePart, Values>(
          context,
          returns,
          selectionsOf(group),
          part.fields,
          edgeWriter,
        );
        const list = listWriter(returns, edge);
        return (page, parameters) => list(page.rows, parameters);
      }
      case 'pageInfo':
        return keyedWriter<PageInfoPart, Page>(
          context,
          returns,
          selectionsOf(group),
          part.fields,
          pageInfoWriter,
        );
      case 'beside': {
        const beside = writers.field(context, returns, group, part.shape);
        return (page, parameters) => beside(page.values, parameters);
      }
    }
  }

  function edgeWriter(part: EdgePart, returns: GraphQLOutputType, group: FieldGroup): Write<Values> {
    if (part.part === 'node') {
      return promised(returns, writers.row(context, selectionsOf(group), part.row));
    }
    const cursor = valueWriter(context, returns, group);
    return (row) => cursor(cursorOf(shape, row));
  }

  function pageInfoWriter(part: PageInfoPart, returns: GraphQLOutputType, group: FieldGroup): Write<Page> {
    const value = valueWriter(context, returns, group);
    return (page) => value(pageInfoOf(shape, part, page));
  }
}
