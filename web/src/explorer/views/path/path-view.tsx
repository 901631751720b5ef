import '../../../styles/views.css';
import '../../../styles/path.css';
import type { ReactElement } from 'react';
import { PathViewDocument } from '../../../../generated/graphql.ts';
import type { RelationKind } from '../../../../generated/graphql.ts';
import { ask } from '../../ask/ask.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { KINDS } from '../../canvas/kinds.ts';
import { Answered } from '../../panel/waiting.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useNameOf } from '../../search/use-name-of.ts';
import { useApiLanguage } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { kindsLeft } from '../filter-reach.ts';
import { useOptions } from '../use-options.ts';
import { PathChain } from './path-chain.tsx';
import { pathChoice } from './path-choice.ts';
import { PathForm } from './path-form.tsx';
import { PathTable } from './path-table.tsx';

/** Ways that are asked for at once. */
const WAYS_AT_MOST = 10;

/** How two entities are connected: each way drawn as a line, told as a sentence, open step by step. */
export function PathView(): ReactElement {
  const texts = useViewTexts().path;
  const { from, to, length, via: chosen } = pathChoice(useOptions().options);
  const via = kindsLeft(chosen, useScene().scene);
  return (
    <div className="sheet">
      <p>{texts.intro}</p>
      <PathForm />
      {from === undefined || to === undefined ? (
        <p className="notice">{texts.choose}</p>
      ) : from === to ? (
        <p className="notice">{texts.same}</p>
      ) : via.length === 0 ? (
        <p className="notice">{texts.noKind}</p>
      ) : (
        <Ways from={from} to={to} length={length} via={via} />
      )}
    </div>
  );
}

function Ways({
  from,
  to,
  length,
  via,
}: {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly via: readonly RelationKind[];
}): ReactElement {
  const texts = useViewTexts().path;
  const language = useApiLanguage();
  const { date, minConfidence } = useScene().scene;
  const names = [useNameOf(from), useNameOf(to)] as const;
  const along = via.length === KINDS.length ? null : via;
  const answer = useAnswer(
    `ways ${language} ${date ?? ''} ${from} ${to} ${String(length)} ${along?.join(' ') ?? 'all'} ${String(minConfidence)}`,
    (signal) =>
      ask(
        PathViewDocument,
        {
          from,
          to,
          via: along,
          minConfidence: minConfidence === 0 ? null : minConfidence,
          maxLength: length,
          limit: WAYS_AT_MOST,
          language,
          on: date ?? null,
        },
        signal,
      ),
  );
  return (
    <Answered answer={answer}>
      {({ paths: { paths, truncated } }) =>
        paths.length === 0 ? (
          <div className="notice">
            <p>{texts.none(...names, length)}</p>
            <p className="quiet">{truncated ? texts.truncated : texts.noneAdvice}</p>
          </div>
        ) : (
          <>
            <h2 role="status">{texts.found(paths.length)}</h2>
            {truncated && <p className="cut">{texts.truncated}</p>}
            <ol className="ways">
              {paths.map((path) => (
                <li key={path.relations.map((relation) => relation.id).join(' ')}>
                  <PathChain path={path} />
                </li>
              ))}
            </ol>
            <PathTable paths={paths} />
          </>
        )
      }
    </Answered>
  );
}
