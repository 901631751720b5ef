/** Told one line at a time, for a person who waits. */
export type Progress = (line: string) => void;
