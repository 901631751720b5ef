/** Within which a write that did not come through this server is noticed; in milliseconds. */
const STALE_MS = 1_000;
/** After which a request has the version looked up for those that follow. */
const AGING_MS = 500;

/**
 * Which version of the graph answers are of. It is looked up while requests come, and by one look at a time: a server that nobody asks does
 * not ask the database.
 */
export interface KnownVersion {
  /** The version that the graph had a second ago at most; undefined where the database does not tell. */
  current(): Promise<string | undefined>;
  /** The version that the graph has now. */
  latest(): Promise<string | undefined>;
  /** This server wrote, so that who asks from now on has to be told of another version. */
  forget(): void;
}

/**
 * @param look asks the database; it may throw
 * @param now in milliseconds, of a clock that only goes forward
 */
export function knownVersion(
  look: () => Promise<string>,
  now = (): number => performance.now(),
): KnownVersion {
  /** What the last look told, and when it began: it saw whatever was written before. */
  let known: { readonly version: string | undefined; readonly asOf: number } | undefined;
  let running: Promise<string | undefined> | undefined;
  /** Begins after the running one, for those who came meanwhile. */
  let next: Promise<string | undefined> | undefined;

  const begin = (): Promise<string | undefined> => {
    const asOf = now();
    const begun = look()
      .catch(() => undefined)
      .then((version) => {
        // Else this server wrote meanwhile: the look may not have seen it.
        if (running === begun) {
          known = { version, asOf };
          running = undefined;
        }
        return version;
      });
    running = begun;
    return begun;
  };

  return {
    current() {
      const age = known === undefined ? Number.POSITIVE_INFINITY : now() - known.asOf;
      if (known === undefined || age >= STALE_MS) return running ?? begin();
      if (age >= AGING_MS && running === undefined) void begin();
      return Promise.resolve(known.version);
    },
    latest() {
      if (running === undefined) return begin();
      const waited = running;
      next ??= waited.then(() => {
        next = undefined;
        return running ?? begin();
      });
      return next;
    },
    forget() {
      known = undefined;
      running = undefined;
      next = undefined;
    },
  };
}
