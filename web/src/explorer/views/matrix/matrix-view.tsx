import '../../../styles/views.css';
import '../../../styles/matrix.css';
import type { ReactElement } from 'react';
import { MatrixViewDocument } from '../../../../generated/graphql.ts';
import { ask } from '../../ask/ask.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { KINDS } from '../../canvas/kinds.ts';
import { Answered } from '../../panel/waiting.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useApiLanguage } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { CoverageNote } from '../coverage-note.tsx';
import { kindsLeft } from '../filter-reach.ts';
import { useOptions } from '../use-options.ts';
import { matrixChoice } from './matrix-choice.ts';
import { MatrixControls } from './matrix-controls.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { narrowedMatrix } from './narrowed-matrix.ts';
import { orderedMatrix } from './ordered-matrix.ts';
import type { MatrixAnswer } from './ordered-matrix.ts';

/** Cells that are asked for, which is also how many rows and columns come at most. */
const CELLS_AT_MOST = 1_000;
/** Rows, and columns, that are drawn: a table of more is a burden to browser and reader. */
const DRAWN_AT_MOST = 100;

/** Who works with whom: what each row has in common with each column, open to measures and sources. */
export function MatrixView({ years }: { readonly years: readonly number[] }): ReactElement {
  const texts = useViewTexts().matrix;
  const language = useApiLanguage();
  const { scene } = useScene();
  const { fiscalYear, minConfidence, date } = scene;
  const left = kindsLeft(KINDS, scene);
  const kinds = left.length === KINDS.length ? null : left;
  const { rows, columns, includeEmpty } = matrixChoice(useOptions().options);
  const answer = useAnswer(
    `matrix ${language} ${date ?? ''} ${rows} ${columns} ${String(fiscalYear)} ${String(includeEmpty)} ${kinds?.join(' ') ?? 'all'} ${String(minConfidence)}`,
    (signal) =>
      ask(
        MatrixViewDocument,
        {
          rows,
          columns,
          fiscalYear: fiscalYear ?? null,
          kinds,
          minConfidence: minConfidence === 0 ? null : minConfidence,
          includeEmpty,
          limit: CELLS_AT_MOST,
          language,
          on: date ?? null,
        },
        signal,
      ),
  );
  return (
    <div className="sheet">
      <p>{texts.intro}</p>
      <MatrixControls years={years} answer={answer.state === 'answered' ? answer.data.matrix : undefined} />
      <Answered answer={answer}>{({ matrix }) => <Filled matrix={matrix} />}</Answered>
    </div>
  );
}

function Filled({ matrix }: { readonly matrix: MatrixAnswer }): ReactElement {
  const texts = useViewTexts().matrix;
  const { language, hidden, ministry } = useScene().scene;
  const choice = matrixChoice(useOptions().options);
  const narrowed = narrowedMatrix(matrix, choice, { hidden, ministry });
  const ordered = orderedMatrix(narrowed, choice.order, language);
  const drawn = {
    ...ordered,
    rows: ordered.rows.slice(0, DRAWN_AT_MOST),
    columns: ordered.columns.slice(0, DRAWN_AT_MOST),
  };
  const all = [ordered.rows.length, ordered.columns.length] as const;
  return (
    <>
      <CoverageNote coverage={matrix.coverage} />
      {matrix.truncated && <p className="cut">{texts.cut(matrix.cells.length)}</p>}
      {Math.max(...all) > DRAWN_AT_MOST && (
        <p className="cut">{texts.drawn(drawn.rows.length, all[0], drawn.columns.length, all[1])}</p>
      )}
      {narrowed.cells.length === 0 && <p className="notice">{texts.empty}</p>}
      {drawn.rows.length > 0 && drawn.columns.length > 0 && <MatrixTable matrix={drawn} />}
    </>
  );
}
