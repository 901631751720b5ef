const NAME = 'strategy-graph-token';

/** Where the browser keeps nothing for this page: it is known until the page is left. */
let unkept: string | undefined;

let changes = 0;
const listeners = new Set<() => void>();

/** The token that the reader gave, kept as long as this tab is open, or this page where the browser keeps nothing; undefined where there is none. */
export function heldToken(): string | undefined {
  try {
    return window.sessionStorage.getItem(NAME) ?? unkept;
  } catch {
    return unkept;
  }
}

export function holdToken(token: string): void {
  try {
    window.sessionStorage.setItem(NAME, token);
  } catch {
    unkept = token;
  }
  tellChange();
}

export function forgetToken(): void {
  unkept = undefined;
  try {
    window.sessionStorage.removeItem(NAME);
  } catch {
    // Nothing is kept there.
  }
  tellChange();
}

function tellChange(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

/** How often the reader gave a token or had it forgotten: what was answered before was answered to another. */
export function tokenChanges(): number {
  return changes;
}

/** Called at each change; what it gives back ends that. */
export function onTokenChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What a request of this reader carries. */
export function authorization(): Readonly<Record<string, string>> {
  const token = heldToken();
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
