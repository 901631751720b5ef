import type { ReactElement } from 'react';
import type { ChangeKind } from '../../../../generated/graphql.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { Answered } from '../../panel/waiting.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { useOptions } from '../use-options.ts';
import { ChangesTable } from './changes-table.tsx';
import { loadChanges } from './load-timeline.ts';
import type { Span } from './load-timeline.ts';
import type { Change, MeasureRow } from './rows.ts';
import { CHANGE_KINDS, timelineChoice } from './timeline-choice.ts';

/** What happened between two years, kind by kind; the counts choose which kinds are shown. */
export function ChangesPart({
  measures,
  span,
}: {
  readonly measures: readonly MeasureRow[];
  readonly span: Span;
}): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().timeline;
  const language = useApiLanguage();
  const { date } = useScene().scene;
  const { kinds } = timelineChoice(useOptions().options);
  const answer = useAnswer(
    `changes ${language} ${date ?? ''} ${String(span.from)} ${String(span.to)} ${span.ministry ?? ''}`,
    (signal) => loadChanges(span, { language, date }, signal),
  );
  return (
    <Answered answer={answer}>
      {({ items, total }) => {
        const told = new Set(items.map((change) => change.measure.id));
        const untold = measures.filter(
          ({ id, ministries }) =>
            !told.has(id) && (span.ministry === undefined || ministries.some((m) => m.id === span.ministry)),
        ).length;
        return (
          <>
            <KindToggles changes={items} />
            {items.length === 0 && (
              <p className="notice">{words.noChange(texts.yearName(span.from), texts.yearName(span.to))}</p>
            )}
            {total > items.length && <p className="cut">{words.cut(items.length, total)}</p>}
            {CHANGE_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
              <ChangesTable
                key={kind}
                kind={kind}
                changes={items.filter((change) => change.kind === kind)}
                span={span}
              />
            ))}
            {untold > 0 && total === items.length && <p className="quiet">{words.noneTold(untold)}</p>}
          </>
        );
      }}
    </Answered>
  );
}

function KindToggles({ changes }: { readonly changes: readonly Change[] }): ReactElement {
  const words = useViewTexts().timeline;
  const { options, choose } = useOptions();
  const { kinds } = timelineChoice(options);
  const all = kinds.length === CHANGE_KINDS.length;
  const toggle = (kind: ChangeKind): void => {
    const next = all ? [kind] : kinds.includes(kind) ? kinds.filter((k) => k !== kind) : [...kinds, kind];
    choose({ only: next.length === CHANGE_KINDS.length ? '' : next.join(',') });
  };
  return (
    <ul className="tiles">
      {CHANGE_KINDS.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            className={`tile change-${kind.toLowerCase()}`}
            aria-pressed={!all && kinds.includes(kind)}
            title={words.kindMeaning[kind]}
            onClick={() => {
              toggle(kind);
            }}
          >
            <strong>{changes.filter((change) => change.kind === kind).length}</strong> {words.kinds[kind]}
          </button>
        </li>
      ))}
    </ul>
  );
}
