/** What one check found. */
export interface Finding {
  /** What was looked at: `Java`. */
  readonly name: string;
  /** `fail`: it will not work; `warn`: it works, but something is worth knowing. */
  readonly state: 'ok' | 'warn' | 'fail';
  readonly text: string;
  /** How to fix it; nothing where all is well. */
  readonly advice?: string;
}
