import '../../../styles/views.css';
import '../../../styles/timeline.css';
import type { ReactElement } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { Answered } from '../../panel/waiting.tsx';
import { useScene } from '../../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../../texts/use-texts.ts';
import { useViewTexts } from '../../texts/use-view-texts.ts';
import { CoverageNote } from '../coverage-note.tsx';
import { useOptions } from '../use-options.ts';
import { ChangesPart } from './changes-part.tsx';
import { loadMeasures } from './load-timeline.ts';
import { MeasuresTable } from './measures-table.tsx';
import { spanOf, timelineChoice } from './timeline-choice.ts';
import { TimelineControls } from './timeline-controls.tsx';

/** The measures by fiscal year: what changed from one year to the next, or all of them with their plans and results. */
export function TimelineView(): ReactElement {
  const texts = useTexts();
  const words = useViewTexts().timeline;
  const language = useApiLanguage();
  const { options } = useOptions();
  const { ministry, fiscalYear, date } = useScene().scene;
  const answer = useAnswer(`measures by year ${language} ${date ?? ''}`, (signal) =>
    loadMeasures({ language, date }, signal),
  );
  const { show } = timelineChoice(options);
  return (
    <div className="sheet">
      <p>{words.intro}</p>
      <Answered answer={answer}>
        {(measures) => {
          const span = spanOf(options, measures.items, fiscalYear);
          if (span === undefined) return <p className="notice">{texts.empty}</p>;
          return (
            <>
              <TimelineControls measures={measures.items} span={span} />
              <CoverageNote coverage={measures.coverage} />
              {show === 'changes' ? (
                <ChangesPart
                  measures={measures.items}
                  span={{ from: span.earlier, to: span.later, ministry }}
                />
              ) : (
                <MeasuresTable measures={measures} />
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}
