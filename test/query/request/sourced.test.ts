import type { ValueNode } from 'graphql';
import { isInputType, parseValue } from 'graphql';
import { Sourced } from '../../../src/query/request/sourced.ts';
import type { Variables } from '../../../src/query/request/sourced.ts';
import { loadSchema } from '../../../src/query/schema.ts';

const schema = loadSchema();

function sourced(text: string | ValueNode, typeName: string, variables: Variables = {}): Sourced | undefined {
  const type = schema.getType(typeName);
  if (!isInputType(type)) throw new Error(`${typeName} is no input`);
  return Sourced.fromDocument(typeof text === 'string' ? parseValue(text) : text, type, variables);
}

describe('a value of a request', () => {
  it('that stands in the document is read as it stands, whatever the variables', () => {
    expect(sourced('"茶"', 'String')?.read({ x: 1 })).toBe('茶');
    expect(sourced('null', 'String')?.isNull).toBe(true);
  });

  it('that is a variable is read from the variables of the request that runs', () => {
    const value = sourced('$name', 'String', { name: 'first' });
    expect(value?.read({ name: 'second' })).toBe('second');
    expect(sourced('$name', 'String')).toBeUndefined();
  });

  it('gives the fields of an object, each with its own way to the variables', () => {
    const where = sourced('{page: {gte: $from, lte: 9}, status: $status}', 'MeasureWhere', {
      from: 1,
      status: ['NEW'],
    });
    const page = where?.fields.get('page');
    expect([...(where?.fields.keys() ?? [])].sort()).toEqual(['page', 'status']);
    expect(page?.isInputObject).toBe(true);
    expect(page?.fields.get('gte')?.read({ from: 5 })).toBe(5);
    expect(page?.fields.get('lte')?.read({ from: 5 })).toBe(9);
    expect(where?.fields.get('status')?.enumValues).toEqual(['NEW']);
  });

  it('gives the items of a list inside a variable by their places', () => {
    const where = sourced('$where', 'MeasureWhere', {
      where: { or: [{ page: { eq: 1 } }, { page: { eq: 2 } }] },
    });
    const items = where?.fields.get('or')?.items ?? [];
    const second = items[1]?.fields.get('page')?.fields.get('eq');
    expect(items).toHaveLength(2);
    expect(second?.read({ where: { or: [{}, { page: { eq: 7 } }] } })).toBe(7);
  });

  it('leaves out fields that are null or whose variable has no value', () => {
    const where = sourced('{page: null, status: $none}', 'MeasureWhere');
    expect([...(where?.fields.keys() ?? [])]).toEqual([]);
  });

  it('tells the kinds of relation that ids name, and refuses to tell other values', () => {
    const id = sourced('"relation:meets_with:a"', 'ID');
    expect(id?.relationKinds).toEqual(['MEETS_WITH']);
    expect(id?.namesNodes).toBe(false);
    expect(sourced('"isac:a"', 'ID')?.namesNodes).toBe(true);
    expect(() => id?.enumValues).toThrow('Only enum values');
  });
});
