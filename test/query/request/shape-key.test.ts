import type { OperationDefinitionNode } from 'graphql';
import { getOperationAST, parse } from 'graphql';
import { shapeKeyOf } from '../../../src/query/request/shape-key.ts';
import { loadSchema } from '../../../src/query/schema.ts';

const schema = loadSchema();

function operationOf(text: string): OperationDefinitionNode {
  const operation = getOperationAST(parse(text));
  if (operation === null || operation === undefined) throw new Error('one operation');
  return operation;
}

const key = shapeKeyOf(
  schema,
  operationOf(`query ($where: MeasureWhere, $id: ID!, $ids: [ID!], $first: Int, $wide: Boolean) {
  measures(where: $where, first: $first) { nodes { id @include(if: $wide) } }
  node(id: $id) { id }
  nodes(ids: $ids) { id }
}`),
);

describe('the shape of variables', () => {
  it('shows what is given and hides values', () => {
    const where = { page: { gte: 3 }, status: ['ENDS'] };
    expect(key({ where, id: 'measure:x', first: 5 })).toBe('{page{gte+}status[:"ENDS"]};+;-;+;-;');
  });

  it.each([
    ['another number', { first: 5 }, { first: 6 }],
    ['another name', { where: { titleJa: 'a' } }, { where: { titleJa: 'b' } }],
    ['another id of a node', { id: 'measure:a' }, { id: 'measure:b' }],
    ['more ids of nodes', { ids: ['measure:a'] }, { ids: ['measure:a', 'isac:b'] }],
    [
      'fields in another order',
      { where: { page: { gte: 1, lte: 2 } } },
      { where: { page: { lte: 2, gte: 1 } } },
    ],
  ])('is the same for %s', (_what, one, other) => {
    expect(key(other)).toBe(key(one));
  });

  it.each([
    ['null instead of a value', { first: 5 }, { first: null }],
    ['nothing instead of null', { first: null }, {}],
    ['another enum value', { where: { status: ['ENDS'] } }, { where: { status: ['NEW'] } }],
    ['one more enum value', { where: { status: ['ENDS'] } }, { where: { status: ['ENDS', 'NEW'] } }],
    ['another boolean', { wide: true }, { wide: false }],
    ['one more field', { where: { page: { gte: 1 } } }, { where: { page: { gte: 1, lte: 2 } } }],
    ['one more object in a list', { where: { or: [{}] } }, { where: { or: [{}, {}] } }],
    ['an id of a relation', { id: 'measure:a' }, { id: 'relation:meets_with:a' }],
    ['an id of another kind', { id: 'relation:supports:a' }, { id: 'relation:meets_with:a' }],
    [
      'an id of a node beside one of a relation',
      { ids: ['relation:supports:a'] },
      { ids: ['relation:supports:a', 'isac:b'] },
    ],
  ])('is another for %s', (_what, one, other) => {
    expect(key(other)).not.toBe(key(one));
  });
});
