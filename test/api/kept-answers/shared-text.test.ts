import { fromSharedText, sharedText } from '../../../src/api/kept-answers/shared-text.ts';

describe('an answer in the shared cache', () => {
  it('comes back as it was, what it lacks included', () => {
    const body = Buffer.from('{"data":{"name":"茶\\n"}}\n');
    const answer = { body, contentType: 'application/json', tag: 'W/"a"', operation: undefined, plan: 'p' };
    expect(fromSharedText(sharedText(answer))).toEqual(answer);
  });

  it.each(['', 'no line end', '{}\nbody', 'not json\nbody', '{"contentType":7}\nbody'])(
    'is none where it is something else: %j',
    (text) => {
      expect(fromSharedText(text)).toBeUndefined();
    },
  );
});
