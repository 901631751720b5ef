/** One thing that must hold before the server can answer questions. */
export interface ReadinessCheck {
  readonly name: 'database' | 'migrations' | 'data';
  readonly ok: boolean;
  /** What to do where it does not hold. */
  readonly advice?: string;
}

/** Asks afresh each time, so that a database that came back is seen at once. Never throws. */
export type CheckReadiness = () => Promise<readonly ReadinessCheck[]>;
