import { formatMessage, hasErrors, type Message } from '../../src/model/message.ts';

const warning: Message = {
  code: 'UNKNOWN_NAME',
  severity: 'warning',
  file: 'plan.yaml',
  page: 161,
  line: 12,
  text: 'no actor is known as 金融IASC',
  advice: 'Did you mean 金融ISAC?',
};

describe('a message', () => {
  it('is printed with its place and its advice', () => {
    expect(formatMessage(warning)).toBe(
      'warning UNKNOWN_NAME: plan.yaml, page 161, line 12: no actor is known as 金融IASC\n  Did you mean 金融ISAC?',
    );
  });

  it('without a place is printed without one', () => {
    expect(
      formatMessage({ code: 'EMPTY', severity: 'error', text: 'nothing there', advice: 'Give a file.' }),
    ).toBe('error EMPTY: nothing there\n  Give a file.');
  });

  it('of severity error is what makes an outcome unusable', () => {
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, { ...warning, severity: 'error' }])).toBe(true);
  });
});
