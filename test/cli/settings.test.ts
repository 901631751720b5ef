import { listenAddress, toPort, wantsDataset } from '../../src/cli/settings.ts';

describe('listenAddress', () => {
  it.each([
    ['the defaults', {}, {}, { host: '127.0.0.1', port: 4000 }],
    ['the environment', { HOST: '0.0.0.0', PORT: '8080' }, {}, { host: '0.0.0.0', port: 8080 }],
    [
      'options before the environment',
      { HOST: 'a', PORT: '1' },
      { host: 'b', port: 2 },
      { host: 'b', port: 2 },
    ],
    ['an empty variable as none', { HOST: '', PORT: ' ' }, {}, { host: '127.0.0.1', port: 4000 }],
    ['port 0, which takes a free one', { PORT: '0' }, {}, { host: '127.0.0.1', port: 0 }],
  ])('takes %s', (_what, env, options, address) => {
    expect(listenAddress(env, options)).toEqual(address);
  });
});

describe('toPort', () => {
  it.each(['-1', '65536', '4000.5', '4e3', '', 'http', '00000000'])('refuses "%s"', (value) => {
    expect(toPort(value)).toBeUndefined();
  });
});

describe('wantsDataset', () => {
  it.each([
    [{}, { data: true }, true],
    [{}, { data: false }, false],
    [{ STRATEGY_GRAPH_DATA: 'none' }, { data: true }, false],
    [{ STRATEGY_GRAPH_DATA: '' }, {}, true],
  ])('of %j and %j is %s', (env, options, wanted) => {
    expect(wantsDataset(env, options)).toBe(wanted);
  });
});
