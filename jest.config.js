import {
  database,
  maxWorkers,
  testSequencer,
  unit,
  workerIdleMemoryLimit,
} from './test/database/projects.js';

export default {
  projects: [unit, database],
  maxWorkers,
  testSequencer,
  workerIdleMemoryLimit,
  testTimeout: 180_000,
};
