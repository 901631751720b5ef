/** A JVM that starts soon rather than runs fast: a test run asks it little. */
export const QUICK_JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
