import { useMemo, useState } from 'react';
import { keptOr, useAnswer } from '../ask/use-answer.ts';
import type { AnswerState, Outstanding } from '../ask/use-answer.ts';
import { writeExpansions } from '../scene/address-lists.ts';
import { useScene } from '../scene/use-scene.ts';
import { askedIn, startKey } from './asked.ts';
import { joinNetworks, loadAround, loadStartNetwork } from './load-network.ts';
import type { Network } from './network.ts';

export interface NetworkState {
  /** The start network with all that was added; while more is asked, what was there before. */
  readonly answer: AnswerState<Network>;
  /** What is being asked, or could not be had, beside what is shown. */
  readonly beside: Outstanding | undefined;
}

export function useNetwork(): NetworkState {
  const { scene } = useScene();
  const { expanded } = scene;
  const asked = askedIn(scene);
  const by = JSON.stringify(asked);
  const start = useAnswer(startKey(asked), (signal) => loadStartNetwork(asked, signal));
  const around = writeExpansions(expanded);
  const more = useAnswer(`around ${by} ${around.join(' ')}`, (signal) =>
    Promise.all(
      expanded.map((expansion, index) =>
        keptOr(`around ${by} ${around[index] ?? ''}`, () => loadAround(expansion, asked, signal)),
      ),
    ),
  );
  const started = start.state === 'answered' ? start.data : undefined;
  const added = more.state === 'answered' ? more.data : undefined;
  const joined = useMemo(
    () =>
      started === undefined || added === undefined || added.length === 0
        ? added && started
        : joinNetworks([started, ...added]),
    [started, added],
  );
  const [last, setLast] = useState(started);
  const shown = joined ?? last ?? started;
  if (shown !== last) setLast(shown);
  const beside = start.state !== 'answered' ? start : more.state !== 'answered' ? more : undefined;
  return shown === undefined
    ? { answer: start, beside: undefined }
    : { answer: { state: 'answered', data: shown }, beside };
}
