import { createRequire } from 'node:module';
import type neo4jDriver from 'neo4j-driver';
import type { Config, Driver, NotificationFilter, Session, SessionConfig } from 'neo4j-driver';
import { packagePath } from '../../../src/model/package-path.ts';
import type { StoreConfig } from '../../../src/store/config.ts';

/** The very module that our store uses: code that the one side has called often enough to be compiled is compiled for all. */
const neo4j = createRequire(packagePath('package.json'))('neo4j-driver') as typeof neo4jDriver;

/** A driver as quick as it can be set: the settings are those that our own store uses. */
export function quickDriver(config: StoreConfig): Driver {
  const notificationFilter: Readonly<NotificationFilter> = { minimumSeverityLevel: 'OFF' };
  const choices: Readonly<Config> = {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter,
    maxConnectionPoolSize: 100,
  };
  return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), choices);
}

/** A session that sends single statements to readers, without a transaction of its own around them. */
export function readSession(driver: Driver): Session {
  const choices: Readonly<SessionConfig> = { defaultAccessMode: neo4j.session.READ };
  return driver.session(choices);
}

/** Whole numbers as Neo4j integers, at every depth. */
export function asSent(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null || neo4j.isInt(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asSent(item)]));
}
