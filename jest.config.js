import { database, unit } from './test/database/projects.js';

export default { projects: [unit, database], testTimeout: 60_000 };
