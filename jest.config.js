import { database, maxWorkers, unit } from './test/database/projects.js';

export default { projects: [unit, database], maxWorkers, testTimeout: 180_000 };
