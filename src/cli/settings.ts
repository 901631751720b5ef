import { wrongUse } from './command-failure.ts';
import type { Environment } from './terminal.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Options come before HOST and PORT, these before 127.0.0.1:4000. */
export function listenAddress(env: Environment, options: Partial<Address>): Address {
  return {
    host: options.host ?? given(env, 'HOST') ?? '127.0.0.1',
    port: options.port ?? portFrom(given(env, 'PORT')) ?? 4000,
  };
}

/** STRATEGY_GRAPH_DATA=none or `--no-data`. */
export function wantsDataset(env: Environment, options: { readonly data?: boolean }): boolean {
  return options.data !== false && given(env, 'STRATEGY_GRAPH_DATA')?.toLowerCase() !== 'none';
}

/** A whole number from 0 to 65535; 0 lets the system choose. */
export function toPort(value: string): number | undefined {
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}

function portFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = toPort(value);
  if (port !== undefined) return port;
  throw wrongUse(
    `PORT is a whole number from 0 to 65535, but got: ${value}`,
    'Set PORT=4000, or leave it out.',
  );
}

/** An empty variable is one that is not set: `PORT= npm start`. */
export function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}
