import fc from 'fast-check';
import { entryId, measureId, relationId, slug } from '../../src/model/ids.ts';
import { anyText } from '../any-text.ts';

describe('ids', () => {
  it('of a measure are its document, page and marker, with an ordinal from the second time on', () => {
    expect(measureId('cybersecurity-2024', 161, 'ウ')).toBe('measure:cybersecurity-2024:p161:ウ');
    expect(measureId('cybersecurity-2024', 161, 'ウ', 2)).toBe('measure:cybersecurity-2024:p161:ウ:2');
    expect(measureId('cybersecurity-2024', 5, null)).toBe('measure:cybersecurity-2024:p5:-');
  });

  it('of an entry follow its measure', () => {
    expect(entryId('measure:cybersecurity-2024:p161:ウ', 2023, 'RESULT')).toBe(
      'entry:cybersecurity-2024:p161:ウ:2023:result',
    );
  });

  it('of a relation name its kind and change with each part of its identity', () => {
    const identity = {
      kind: 'MEETS_WITH',
      from: 'isac:a',
      to: 'isac:b',
      measureId: 'measure:m',
      fiscalYear: 2023,
    } as const;
    const id = relationId(identity);
    expect(id).toMatch(/^relation:meets_with:[0-9a-f]{16}$/u);
    const others = [
      { ...identity, kind: 'PARTNER_OF' as const },
      { ...identity, from: 'isac:b', to: 'isac:a' },
      { ...identity, measureId: undefined },
      { ...identity, fiscalYear: 2024 },
    ];
    expect(new Set([id, ...others.map(relationId)]).size).toBe(5);
    expect(relationId({ ...identity })).toBe(id);
  });

  it('made from any name hold nothing that separates ids', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        expect(slug(name)).not.toMatch(/[\s/:#?\\<>"]/u);
      }),
    );
  });
});
