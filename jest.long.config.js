import { long, maxWorkers, workerIdleMemoryLimit } from './test/database/projects.js';

export default { projects: [long], maxWorkers, workerIdleMemoryLimit, testTimeout: 600_000 };
