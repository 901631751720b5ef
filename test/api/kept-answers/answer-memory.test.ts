import fc from 'fast-check';
import type { KeptAnswer } from '../../../src/api/kept-answers/answer-memory.ts';
import { AnswerMemory } from '../../../src/api/kept-answers/answer-memory.ts';

function answer(bytes: number): KeptAnswer {
  const body = Buffer.alloc(bytes);
  return { body, contentType: 'application/json', tag: undefined, operation: undefined, plan: undefined };
}

describe('kept answers in memory', () => {
  it('are those of one version of the graph', () => {
    const memory = new AnswerMemory(1_000_000);
    const first = answer(10);
    memory.find('1', 'key');
    memory.keep('1', 'key', first);
    expect(memory.find('1', 'key')).toBe(first);
    expect(memory.find('2', 'key')).toBeUndefined();
    expect(memory.bytes).toBe(0);
    // Worked out by who had looked before the write.
    memory.keep('1', 'key', first);
    expect(memory.find('2', 'key')).toBeUndefined();
  });

  it('have the compressed forms of themselves alone', () => {
    const memory = new AnswerMemory(1_000_000);
    const [before, after] = [answer(10), answer(10)];
    memory.find('1', 'key');
    memory.keep('1', 'key', before);
    memory.keepCoded('key', before, 'gzip', Buffer.alloc(5));
    expect(memory.coded('key', before, 'gzip')).toHaveLength(5);
    expect(memory.coded('key', before, 'br')).toBeUndefined();
    memory.keep('1', 'key', after);
    expect(memory.coded('key', after, 'gzip')).toBeUndefined();
    memory.keepCoded('key', before, 'gzip', Buffer.alloc(5));
    expect(memory.coded('key', after, 'gzip')).toBeUndefined();
  });

  it('never take more than they may, whatever is kept in whatever order', () => {
    const kept = fc.record({
      key: fc.nat({ max: 30 }),
      bytes: fc.nat({ max: 3_000 }),
      form: fc.nat({ max: 3_000 }),
    });
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), fc.array(kept, { maxLength: 60 }), (most, all) => {
        const memory = new AnswerMemory(most + 1);
        memory.find('1', '');
        for (const { bytes, form, key } of all) {
          const one = answer(bytes);
          memory.keep('1', String(key), one);
          memory.keepCoded(String(key), one, 'br', Buffer.alloc(form));
          expect(memory.bytes).toBeLessThanOrEqual(most + 1);
        }
      }),
    );
  });

  it('lose first what was not asked for longest, and never all to one that is too large', () => {
    const memory = new AnswerMemory(10_000);
    memory.find('1', '');
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) memory.keep('1', key, answer(500));
    memory.find('1', 'a');
    memory.keep('1', 'j', answer(500));
    memory.keep('1', 'too large', answer(9_000));
    expect(memory.find('1', 'a')).toBeDefined();
    expect(memory.find('1', 'b')).toBeUndefined();
    expect(memory.find('1', 'too large')).toBeUndefined();
  });
});
