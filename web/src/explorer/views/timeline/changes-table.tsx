import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ChangeKind } from '../../../../generated/graphql.ts';
import { EntityLink, EntityLinks } from '../../panel/entity-link.tsx';
import { EvidenceButton } from '../../panel/evidence-list.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import type { Span } from './load-timeline.ts';
import type { Change } from './rows.ts';
import { shortened, sideOf } from './shortened.ts';

/** The changes of one kind, the earlier plan beside the later one. */
export function ChangesTable({
  kind,
  changes,
  span,
}: {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
  readonly span: Span;
}): ReactElement | null {
  const texts = useTexts();
  const words = useViewTexts().timeline;
  if (changes.length === 0) return null;
  return (
    <table className="changes">
      <caption>
        <span className={`change-mark change-${kind.toLowerCase()}`}>{words.kinds[kind]}</span>{' '}
        {changes.length} <span className="count">{words.kindMeaning[kind]}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className="narrow">
            {texts.types.MEASURE}
          </th>
          <th scope="col" className="narrow">
            {words.ministry}
          </th>
          <th scope="col">{words.plan(texts.yearName(span.from))}</th>
          <th scope="col">{words.plan(texts.yearName(span.to))}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.measure.id} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function ChangeRow({ change }: { readonly change: Change }): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().timeline;
  const { selected } = useScene().scene;
  const { measure, ministriesBefore, ministriesAfter, before, after, kind } = change;
  const chosen = selected.includes(measure.id);
  const [open, setOpen] = useState(chosen);
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // An address, or a question, leads to one change among many. Only when it appears: whoever chooses here already sees it.
    if (chosen && row.current !== null) bringIntoView(row.current);
  }, []);
  const place = [
    typeof measure.page === 'number' ? `${texts.page} ${measure.page}` : '',
    typeof measure.marker === 'string' ? `(${measure.marker})` : '',
  ];
  return (
    <tr ref={row} className={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <EntityLink id={measure.id} name={measure.name} />
        {chosen && <span className="visually-hidden"> {words.selected}</span>}
        <p className="small">{place.filter((part) => part !== '').join(' ')}</p>
        {(before ?? after) !== null && (
          <button
            type="button"
            className="evidence-button"
            aria-expanded={open}
            aria-label={`${words.wholeText}: ${measure.name}`}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? words.excerpt : words.wholeText}
          </button>
        )}
      </th>
      <td>
        <EntityLinks entities={ministriesAfter.length === 0 ? ministriesBefore : ministriesAfter} />
        {kind === 'RESPONSIBILITY_MOVED' && (
          <p className="small">{words.before(ministriesBefore.map(({ name }) => name).join('、'))}</p>
        )}
      </td>
      <PlanCell change={change} side="earlier" open={open} />
      <PlanCell change={change} side="later" open={open} />
    </tr>
  );
}

/** Scrolls the sheet that a row stands in, and nothing around it, until the row is in its middle. */
function bringIntoView(row: HTMLElement): void {
  const sheet = row.closest('.sheet');
  if (sheet === null) return;
  const below = row.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
  sheet.scrollTo({ top: sheet.scrollTop + below - (sheet.clientHeight - row.clientHeight) / 2 });
}

function PlanCell({
  change,
  side,
  open,
}: {
  readonly change: Change;
  readonly side: 'earlier' | 'later';
  readonly open: boolean;
}): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().timeline;
  const entry = side === 'earlier' ? change.before : change.after;
  if (entry === null) {
    return (
      <td>
        <span className="quiet">
          {side === 'later' && change.kind === 'ENDED' ? words.noPlanMore : words.noPlanRead}
        </span>
      </td>
    );
  }
  const whole = change.diff.length === 0 ? [{ kind: 'SAME' as const, text: entry.text }] : change.diff;
  const runs = sideOf(open || change.diff.length === 0 ? whole : shortened(whole), side);
  return (
    <td>
      <p lang="ja" className={open ? undefined : 'clamped'}>
        {runs.map((run, index) =>
          run.kind === 'REMOVED' ? (
            <del key={index} title={words.removed}>
              {run.text}
            </del>
          ) : run.kind === 'ADDED' ? (
            <ins key={index} title={words.added}>
              {run.text}
            </ins>
          ) : (
            run.text
          ),
        )}
      </p>
      {entry.translated !== entry.text && <p className="small translated">{entry.translated}</p>}
      {open && (
        <EvidenceButton
          id={entry.id}
          about={`${change.measure.name} ${words[side]} ${texts.entryKinds.PLAN}`}
        />
      )}
    </td>
  );
}
