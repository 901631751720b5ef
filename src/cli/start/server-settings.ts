import type { JwtSettings } from '../../api/access/jwt.ts';
import type { ReadAccess } from '../../api/access/gate.ts';
import { isLoopback } from '../../api/access/loopback.ts';
import type { AdmissionLimits } from '../../api/admission/turns.ts';
import { DEFAULT_ADMISSION } from '../../api/admission/turns.ts';
import type { RateSettings } from '../../api/http/rate-limit.ts';
import { LOG_LEVELS } from '../../api/observe/logs.ts';
import type { LogLevel } from '../../api/observe/logs.ts';
import type { CommandFailure } from '../command-failure.ts';
import { wrongUse } from '../command-failure.ts';
import { given } from '../settings.ts';
import type { Environment } from '../terminal.ts';

/** How the server meets those who can reach it (docs/operating.md). */
export interface ServerSettings {
  readonly host: string;
  /** Who can: programs of this machine, or others too. */
  readonly reach: Reach;
  readonly readAccess: ReadAccess;
  readonly jwt: JwtSettings | undefined;
  readonly rate: RateSettings;
  readonly admission: AdmissionLimits;
  /** How much memory kept answers may take; 0 keeps none. */
  readonly keptBytes: number | undefined;
  /** Where instances share kept answers. */
  readonly sharedCache: string | undefined;
  readonly logLevel: LogLevel | undefined;
  /** Where traces go; undefined where nothing is traced. */
  readonly tracesUrl: string | undefined;
}

const REACHES = ['loopback', 'network'] as const;
type Reach = (typeof REACHES)[number];
const READ_ACCESSES = ['open', 'token'] as const satisfies readonly ReadAccess[];

/** @param host where the server is to listen. Throws a CommandFailure that names a variable that is wrong. */
export function serverSettings(env: Environment, host: string): ServerSettings {
  // In a container the address says nothing of who can reach it: what the container publishes does.
  const reach = oneOf(env, 'REACHABLE_FROM', REACHES) ?? (isLoopback(host) ? 'loopback' : 'network');
  const readAccess = oneOf(env, 'READ_ACCESS', READ_ACCESSES) ?? (reach === 'loopback' ? 'open' : 'token');
  return {
    host,
    reach,
    readAccess,
    jwt: jwtSettings(env),
    keptBytes: keptBytes(env),
    sharedCache: sharedCache(env),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS),
    tracesUrl: tracesUrl(env),
    rate: { aMinute: wholeNumber(env, 'RATE_LIMIT'), trustProxy: trustedProxies(env) },
    admission: {
      ...DEFAULT_ADMISSION,
      running: wholeNumber(env, 'MAX_RUNNING') ?? DEFAULT_ADMISSION.running,
      waiting: wholeNumber(env, 'MAX_WAITING') ?? DEFAULT_ADMISSION.waiting,
    },
  };
}

function oneOf<T extends string>(env: Environment, name: string, values: readonly T[]): T | undefined {
  const value = given(env, name);
  if (value === undefined) return undefined;
  const found = values.find((one) => one === value.toLowerCase());
  if (found !== undefined) return found;
  throw wrongVariable(name, values.join(' or '), value);
}

function wholeNumber(env: Environment, name: string): number | undefined {
  const value = given(env, name);
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value);
  throw wrongVariable(name, 'a whole number from 1', value);
}

function keptBytes(env: Environment): number | undefined {
  const value = given(env, 'KEPT_ANSWERS_MB');
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/u.test(value)) return Number(value) * 1_000_000;
  throw wrongVariable('KEPT_ANSWERS_MB', 'a whole number of megabytes, 0 to keep no answers', value);
}

function sharedCache(env: Environment): string | undefined {
  const name = 'SHARED_CACHE';
  const value = given(env, name);
  return value && addressOf(name, value, /^rediss?:$/u, 'the address of a Redis, such as redis://cache:6379');
}

function addressOf(name: string, value: string, protocol: RegExp, wanted: string): string {
  if (protocol.test(URL.canParse(value) ? new URL(value).protocol : '')) return value;
  // What is given may hold a password.
  throw wrongVariable(name, wanted, 'another address');
}

/** By the variables that OpenTelemetry defines. One for traces alone is taken as it is; else they go below the endpoint of all signals. */
function tracesUrl(env: Environment): string | undefined {
  if (given(env, 'OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return undefined;
  const ofTraces = given(env, 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT');
  const ofAll = given(env, 'OTEL_EXPORTER_OTLP_ENDPOINT');
  const [name, value] =
    ofTraces === undefined
      ? ['OTEL_EXPORTER_OTLP_ENDPOINT', ofAll && `${ofAll.replace(/\/+$/u, '')}/v1/traces`]
      : ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', ofTraces];
  const wanted = 'the address of an OTLP receiver over HTTP, such as http://127.0.0.1:4318';
  return value && addressOf(name, value, /^https?:$/u, wanted);
}

/** `1`: as many proxies stand before us. `10.0.0.0/8, loopback`: those. To believe everybody would let each client choose its address. */
function trustedProxies(env: Environment): RateSettings['trustProxy'] {
  const value = given(env, 'TRUST_PROXY');
  if (value === undefined) return undefined;
  if (/^[1-9]\d?$/u.test(value)) return Number(value);
  const addresses = value.split(',').map((address) => address.trim());
  if (addresses.every((address) => ADDRESS.test(address))) return addresses;
  throw wrongVariable(
    'TRUST_PROXY',
    'the number of proxies before the server, or their addresses such as 10.0.0.0/8, loopback',
    value,
  );
}

const ADDRESS =
  /^(?:loopback|linklocal|uniquelocal|(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?|[\da-f]*:[\da-f:.]*(?:\/\d{1,3})?)$/iu;

function jwtSettings(env: Environment): JwtSettings | undefined {
  const uri = given(env, 'JWKS_URI');
  if (uri === undefined) return undefined;
  const [issuer, audience] = [given(env, 'JWT_ISSUER'), given(env, 'JWT_AUDIENCE')];
  const jwksUri = URL.canParse(uri) ? new URL(uri) : undefined;
  const isSafe =
    jwksUri?.protocol === 'https:' || (jwksUri?.protocol === 'http:' && isLoopback(jwksUri.hostname));
  if (jwksUri === undefined || !isSafe) throw wrongVariable('JWKS_URI', 'an https address', uri);
  if (issuer === undefined || audience === undefined) {
    throw wrongUse(
      'JWKS_URI needs JWT_ISSUER and JWT_AUDIENCE: without them a token that was made for another service would do',
      'Set both as the identity provider has them.',
    );
  }
  return { jwksUri, issuer, audience };
}

function wrongVariable(name: string, rule: string, value: string): CommandFailure {
  return wrongUse(
    `${name} is ${rule}, but got: ${value}`,
    `Correct ${name}, or unset it to have the default.`,
  );
}
