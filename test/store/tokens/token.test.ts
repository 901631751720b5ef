import { isTokenOf, newToken, tokenIdOf, tokenState } from '../../../src/store/tokens/token.ts';

describe('a token', () => {
  it('is found by its id and known by its secret, of which only a digest is kept', () => {
    const { text, record } = newToken('tanaka', 'curate');
    expect(tokenIdOf(text)).toBe(record.id);
    expect(isTokenOf(record, text)).toBe(true);
    expect(JSON.stringify(record)).not.toContain(text.slice(-43));
  });

  it('is not another one, nor with another secret, nor with the id of another', () => {
    const one = newToken('a', 'read');
    const other = newToken('b', 'read');
    expect(isTokenOf(one.record, other.text)).toBe(false);
    expect(isTokenOf(one.record, `sgt_${other.record.id}_${one.text.slice(-43)}`)).toBe(false);
    expect(isTokenOf(one.record, one.text.slice(0, -1))).toBe(false);
    expect(isTokenOf(one.record, '')).toBe(false);
  });

  it('holds until it expires or is revoked', () => {
    const { record } = newToken('a', 'read', 1_000, 10_000);
    expect(tokenState(record, 10_999)).toBe('active');
    expect(tokenState(record, 11_000)).toBe('expired');
    expect(tokenState({ ...record, revokedAt: '2030-01-01T00:00:00Z' }, 10_000)).toBe('revoked');
    expect(tokenState(newToken('a', 'read').record)).toBe('active');
  });

  it.each(['', 'sgt_', 'sgt_123_abc', 'eyJhbGciOiJub25lIn0.e30.', 'sgt_3f0c9a1b2d4e_'])(
    'has no id where the text is none: %j',
    (text) => {
      expect(tokenIdOf(text)).toBeUndefined();
    },
  );
});
