import '../../../styles/views.css';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { BrokersViewDocument } from '../../../../generated/graphql.ts';
import type { NetworkInput } from '../../../../generated/graphql.ts';
import { ask } from '../../ask/ask.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { KINDS, familyOf } from '../../canvas/kinds.ts';
import { Answered } from '../../panel/waiting.tsx';
import { kindsLeft } from '../filter-reach.ts';
import { useScene } from '../../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { CoverageNote } from '../coverage-note.tsx';
import { useOptions } from '../use-options.ts';
import { YearSelect } from '../year-select.tsx';
import { BrokersTable } from './brokers-table.tsx';
import { ranked } from './ranked.ts';

/** Nodes that the metrics are reckoned over at most. */
const NODES_AT_MOST = 500;
const SHARING = KINDS.filter((kind) => familyOf(kind) === 'cooperation');

/** Who stands between the others: the highest betweenness first. */
export function BrokersView({ years }: { readonly years: readonly number[] }): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().brokers;
  const language = useApiLanguage();
  const { scene } = useScene();
  const { fiscalYear, minConfidence, date } = scene;
  const { options, choose } = useOptions();
  const [filter, setFilter] = useState('');
  const over = options.over === 'all' ? 'all' : 'sharing';
  const kinds = kindsLeft(over === 'all' ? KINDS : SHARING, scene);
  const input: NetworkInput = {
    types: ['MINISTRY', 'ISAC', 'ORGANIZATION'],
    ...(kinds.length === KINDS.length ? {} : { kinds }),
    ...(fiscalYear === undefined ? {} : { fiscalYear: { eq: fiscalYear } }),
    ...(minConfidence === 0 ? {} : { minConfidence }),
    ...(date === undefined ? {} : { validOn: date }),
    collapseMeasures: true,
    minDegree: 1,
    limit: NODES_AT_MOST,
  };
  const answer = useAnswer(`brokers ${language} ${JSON.stringify(input)}`, (signal) =>
    ask(BrokersViewDocument, { input, language, on: date ?? null }, signal),
  );
  return (
    <div className="sheet">
      <p>{words.intro}</p>
      <div className="controls">
        <label>
          {words.over}{' '}
          <select
            value={over}
            onChange={(event) => {
              choose({ over: event.currentTarget.value === 'all' ? 'all' : '' });
            }}
          >
            <option value="sharing">{words.sharing}</option>
            <option value="all">{words.all}</option>
          </select>
        </label>
        <YearSelect years={years} />
        <label>
          {words.filter}{' '}
          <input
            type="text"
            value={filter}
            onChange={(event) => {
              setFilter(event.currentTarget.value);
            }}
          />
        </label>
      </div>
      <Answered answer={answer}>
        {({ network, coverage }) =>
          network.nodes.length === 0 ? (
            <p className="notice">{texts.empty}</p>
          ) : (
            <>
              <CoverageNote coverage={coverage} />
              {network.truncated && (
                <p className="cut">{words.cut(network.nodes.length, network.totalNodes)}</p>
              )}
              <BrokersTable brokers={ranked(network.nodes)} filter={filter} />
            </>
          )
        }
      </Answered>
    </div>
  );
}
