import { decidedLinks, linkId } from '../../src/model/link-decision.ts';
import type { LinkIdentity } from '../../src/model/link-decision.ts';

const link: LinkIdentity = {
  kind: 'NAME',
  document: 'sample-2024',
  from: '金融 ISAC',
  to: 'isac:f-isac',
};

describe('a link', () => {
  it('is the same whatever the width, case and blanks of its name', () => {
    expect(linkId({ ...link, from: '金融ｉｓａｃ' })).toBe(linkId(link));
  });

  it('is another one of another document, kind or end', () => {
    const others = [{ document: 'other' }, { kind: 'GOAL' as const }, { to: 'isac:ict-isac' }];
    for (const other of others) expect(linkId({ ...link, ...other })).not.toBe(linkId(link));
  });
});

describe('the decisions about a document', () => {
  const decided = decidedLinks('sample-2024', [
    { decision: 'accepted', ...link },
    { decision: 'rejected', ...link, from: 'FSA', to: 'ministry:fsa' },
    { decision: 'rejected', ...link, document: 'other', from: '総務省', to: 'ministry:mic' },
  ]);

  it('say what a name was accepted for', () => {
    expect(decided.accepted('NAME', '金融ISAC')).toBe('isac:f-isac');
    expect(decided.accepted('GOAL', '金融ISAC')).toBeUndefined();
  });

  it('say what was rejected, in this document alone', () => {
    expect(decided.isRejected('NAME', 'fsa', 'ministry:fsa')).toBe(true);
    expect(decided.isRejected('NAME', 'FSA', 'organization:uk-fsa')).toBe(false);
    expect(decided.isRejected('NAME', '総務省', 'ministry:mic')).toBe(false);
  });
});
