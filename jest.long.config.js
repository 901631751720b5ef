import { long, maxWorkers } from './test/database/projects.js';

export default { projects: [long], maxWorkers, testTimeout: 600_000 };
