import { createRequire } from 'node:module';

const { default: TestRunner } = createRequire(import.meta.url)('jest-runner');

/** Runs its files one after the other: they share one database. */
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
