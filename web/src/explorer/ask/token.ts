const NAME = 'strategy-graph-token';

/** The token that the reader gave, kept as long as this tab is open; undefined where there is none, or the browser keeps nothing. */
export function heldToken(): string | undefined {
  try {
    return window.sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

export function holdToken(token: string): void {
  window.sessionStorage.setItem(NAME, token);
}

export function forgetToken(): void {
  window.sessionStorage.removeItem(NAME);
}

/** What a request of this reader carries. */
export function authorization(): Readonly<Record<string, string>> {
  const token = heldToken();
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
