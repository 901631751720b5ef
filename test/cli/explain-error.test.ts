import { unusable } from '../../src/cli/command-failure.ts';
import { explainError } from '../../src/cli/explain-error.ts';
import { StopRequested } from '../../src/cli/stop-signals.ts';
import { ListenError } from '../../src/api/listen-error.ts';
import { StoreError } from '../../src/store/store-error.ts';

describe('explainError', () => {
  it('gives what a command threw as it is', () => {
    const failure = unusable({ code: 'FILE_NOT_READ', text: 'no', advice: 'look' });
    expect(explainError(failure, {})).toEqual({
      status: 1,
      messages: [{ code: 'FILE_NOT_READ', severity: 'error', text: 'no', advice: 'look' }],
    });
  });

  it.each([
    ['JAVA_MISSING', new StoreError('JAVA_MISSING', 'No Java', 'Install one.')],
    ['PORT_IN_USE', ListenError.of({ code: 'EADDRINUSE' }, '127.0.0.1', 4000)],
  ])('gives %s its own code and advice, and status 3', (code, error) => {
    const { status, messages } = explainError(error, {});
    expect(status).toBe(3);
    expect(messages).toEqual([{ code, severity: 'error', text: error.message, advice: error.advice }]);
  });

  it('says of an error that nobody foresaw one line, and how to see its stack', () => {
    const { status, messages } = explainError(new TypeError('x is not a function\nsecond line'), {});
    expect(status).toBe(1);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ code: 'INTERNAL', text: 'x is not a function' });
    expect(messages[0]?.advice).toContain('STRATEGY_GRAPH_DEBUG=1');
  });

  it('shows the stack and those of the causes where STRATEGY_GRAPH_DEBUG is set', () => {
    const error = new Error('outer', { cause: new RangeError('inner') });
    const { messages } = explainError(error, { STRATEGY_GRAPH_DEBUG: '1' });
    expect(messages.map((message) => message.code)).toEqual(['INTERNAL', 'STACK']);
    expect(messages[1]?.text).toMatch(/Error: outer\n {4}at .*Caused by: RangeError: inner/su);
  });

  it.each(['', '0'])('shows none where STRATEGY_GRAPH_DEBUG is "%s"', (value) => {
    expect(explainError(new Error('x'), { STRATEGY_GRAPH_DEBUG: value }).messages).toHaveLength(1);
  });

  it('says which signal stopped a command', () => {
    const { status, messages } = explainError(new StopRequested('SIGINT'), {});
    expect(status).toBe(1);
    expect(messages[0]).toMatchObject({ code: 'STOPPED', text: 'the command was stopped by SIGINT' });
  });
});
