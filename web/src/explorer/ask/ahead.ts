import { onTokenChange } from './token.ts';

const ahead = new Map<string, Promise<unknown>>();

onTokenChange(() => {
  ahead.clear();
});

/** Asks what `useAnswer` will ask under this key, before there is anything on the page that waits for it. */
export function askAhead(key: string, load: () => Promise<unknown>): void {
  const answer = load();
  // Whoever takes it is told what went wrong.
  answer.catch(() => undefined);
  ahead.set(key, answer);
}

/** What was asked ahead under this key, to the first who wants it. */
export function takeAhead(key: string): Promise<unknown> | undefined {
  const answer = ahead.get(key);
  ahead.delete(key);
  return answer;
}
