import '../../../styles/views.css';
import type { ReactElement } from 'react';
import { SectorsViewDocument } from '../../../../generated/graphql.ts';
import type { SectorsViewQuery } from '../../../../generated/graphql.ts';
import { ask } from '../../ask/ask.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { Answered } from '../../panel/waiting.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { CoverageNote } from '../coverage-note.tsx';
import { useOptions } from '../use-options.ts';
import { GapList } from './gap-list.tsx';
import { SectorsTable } from './sectors-table.tsx';

/** The sectors of critical infrastructure: who oversees, who covers, and what is missing. */
export function SectorsView(): ReactElement {
  const language = useApiLanguage();
  const { date } = useScene().scene;
  const answer = useAnswer(`sectors ${language} ${date ?? ''}`, (signal) =>
    ask(SectorsViewDocument, { language, on: date ?? null }, signal),
  );
  return (
    <div className="sheet">
      <Answered answer={answer}>{(data) => <Sectors data={data} />}</Answered>
    </div>
  );
}

function Sectors({ data }: { readonly data: SectorsViewQuery }): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().sectors;
  const { options, choose } = useOptions();
  const { nodes, totalCount } = data.sectors;
  const withoutIsac = new Map(
    data.gaps.filter((gap) => gap.kind === 'SECTOR_WITHOUT_ISAC').map((gap) => [gap.entity.id, gap]),
  );
  const withoutMinistry = nodes.filter((sector) => sector.ministries.length === 0);
  const onlyGaps = options.only === 'gaps';
  const { ministry } = useScene().scene;
  const rows = nodes.filter(
    ({ id, ministries }) =>
      (!onlyGaps || withoutIsac.has(id) || ministries.length === 0) &&
      (ministry === undefined || ministries.some((overseer) => overseer.id === ministry)),
  );
  if (nodes.length === 0) return <p className="notice">{texts.empty}</p>;
  return (
    <>
      <p>{words.intro(totalCount - withoutIsac.size, totalCount)}</p>
      <ul className="tiles">
        <Tile count={totalCount - withoutIsac.size} name={words.covered} />
        <Tile count={withoutIsac.size} name={words.withoutIsac} gap />
        <Tile count={withoutMinistry.length} name={words.withoutMinistry} gap />
      </ul>
      <div className="controls">
        <label>
          <input
            type="checkbox"
            checked={onlyGaps}
            onChange={() => {
              choose({ only: onlyGaps ? '' : 'gaps' });
            }}
          />{' '}
          {words.onlyGaps}
        </label>
      </div>
      {totalCount > nodes.length && <p className="cut">{texts.nOfM(nodes.length, totalCount)}</p>}
      {rows.length === 0 ? (
        <p className="notice">{onlyGaps && ministry === undefined ? words.noGap : texts.empty}</p>
      ) : (
        <SectorsTable sectors={rows} withoutIsac={withoutIsac} />
      )}
      <GapList gaps={data.gaps.filter((gap) => gap.kind !== 'SECTOR_WITHOUT_ISAC')} />
      <CoverageNote coverage={data.coverage} />
    </>
  );
}

function Tile({
  count,
  name,
  gap = false,
}: {
  readonly count: number;
  readonly name: string;
  readonly gap?: boolean;
}): ReactElement {
  return (
    <li className={gap && count > 0 ? 'tile tile-gap' : 'tile'}>
      <strong>{count}</strong> {name}
    </li>
  );
}
