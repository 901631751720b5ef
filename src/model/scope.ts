/** What a token lets its bearer do; each scope holds those before it. */
export const SCOPES = ['read', 'curate', 'admin'] as const;

export type Scope = (typeof SCOPES)[number];

export function isScope(value: unknown): value is Scope {
  return (SCOPES as readonly unknown[]).includes(value);
}

/** Whether who has one scope may do what needs the other. */
export function covers(has: Scope, needs: Scope): boolean {
  return SCOPES.indexOf(has) >= SCOPES.indexOf(needs);
}
