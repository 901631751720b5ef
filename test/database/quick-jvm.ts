/** Of Linux alone: Java elsewhere does not start with it. It saves a tenth of the planning. */
const LARGE_PAGES = process.platform === 'linux' ? ['-XX:+UseTransparentHugePages'] : [];

/**
 * A JVM that starts soon rather than runs fast: what a test run asks it for is planning each statement once, and the better compiler takes
 * longer over the planner than it saves.
 */
export const QUICK_JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...LARGE_PAGES];
