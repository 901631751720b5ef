import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { StoreConfig } from '../../../src/store/config.ts';

/** A driver as quick as it can be set: the settings are those that our own store uses. */
export function quickDriver(config: StoreConfig): Driver {
  return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    maxConnectionPoolSize: 100,
  });
}

/** Whole numbers as Neo4j integers, at every depth. */
export function asSent(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null || neo4j.isInt(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asSent(item)]));
}
