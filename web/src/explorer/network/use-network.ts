import { useMemo } from 'react';
import type { AnswerState } from '../ask/use-answer.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage } from '../texts/use-texts.ts';
import { loadNeighbours, loadStartNetwork } from './load-network.ts';
import { joinNetworks } from './network.ts';
import type { Network } from './network.ts';

/** The start network; with the neighbours of what the scene has expanded as soon as they are there. */
export function useNetwork(): AnswerState<Network> {
  const language = useApiLanguage();
  const { expanded } = useScene().scene;
  const start = useAnswer(`start ${language}`, (signal) => loadStartNetwork(language, signal));
  const more = useAnswer(`neighbours ${language} ${expanded.join(' ')}`, (signal) =>
    Promise.all(expanded.map((id) => loadNeighbours(id, language, signal))),
  );
  const started = start.state === 'answered' ? start.data : undefined;
  const added = more.state === 'answered' ? more.data : undefined;
  const joined = useMemo(
    () => (started === undefined ? undefined : joinNetworks([started, ...(added ?? [])])),
    [started, added],
  );
  if (more.state === 'failed') return more;
  if (joined === undefined) return start;
  return { state: 'answered', data: joined };
}
