import './start.ts';

export default async function stop(): Promise<void> {
  await globalThis.stopTestServers?.();
}
