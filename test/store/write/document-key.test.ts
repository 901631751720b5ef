import type { Said } from '../../../src/store/write/fact.ts';
import { keyTaken } from '../../../src/store/write/document-key.ts';
import { nodeKindOf } from '../../../src/store/write/node-kinds.ts';

const TELLER = 'document:plan-2030';

function taken(now: Said, before: Said, { other = TELLER, teller = TELLER } = {}): string | undefined {
  const fact = {
    kind: 'documents',
    about: TELLER,
    said: now,
    aliases: [],
    evidence: [],
    digest: '',
  } as const;
  const account = new Map([[other, { said: before, aliases: [] }]]);
  const present = { id: TELLER, kind: nodeKindOf('documents', {}), account, properties: {} };
  return keyTaken(teller, fact, present)?.text;
}

describe('a document key', () => {
  it('is free for the same title in another width, with blanks, or with a subtitle', () => {
    expect(taken({ titleJa: '年次計画２０３０' }, { titleJa: '年次 計画 2030 案' })).toBeUndefined();
  });

  it('is taken by another title, and the message names both and the key', () => {
    const text = taken({ titleJa: '別の計画' }, { titleJa: '年次計画' });
    expect(text).toContain('plan-2030 for 別の計画, which is 年次計画 already');
  });

  it('is taken by another address of the same teller only; a slash at the end makes none', () => {
    const [now, before] = [{ url: 'https://example.org/b' }, { url: 'https://example.org/a' }];
    expect(taken(now, before)).toContain('https://example.org/b');
    expect(taken(now, before, { other: 'dataset' })).toBeUndefined();
    expect(taken({ url: 'https://example.org/a/' }, before)).toBeUndefined();
  });

  it('is asked of documents that are read, not of the dataset that cites them', () => {
    const [now, before] = [{ titleJa: '別の計画' }, { titleJa: '年次計画' }];
    expect(taken(now, before, { teller: 'dataset' })).toBeUndefined();
  });
});
