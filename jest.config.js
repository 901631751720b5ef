import { database, maxWorkers, unit, workerIdleMemoryLimit } from './test/database/projects.js';

export default { projects: [unit, database], maxWorkers, workerIdleMemoryLimit, testTimeout: 180_000 };
