import { long } from './test/database/projects.js';

export default { projects: [long], testTimeout: 600_000 };
