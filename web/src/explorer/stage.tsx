import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react/tab';
import { Suspense, lazy, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { AnswerState } from './ask/use-answer.ts';
import { Legend } from './canvas/legend.tsx';
import { NetworkCanvas } from './canvas/network-canvas.tsx';
import { pictureOf } from './network/network.ts';
import type { Network, Picture } from './network/network.ts';
import { useNetwork } from './network/use-network.ts';
import { Answered } from './panel/waiting.tsx';
import { VIEWS } from './scene/scene.ts';
import { useScene } from './scene/use-scene.ts';
import { useTexts } from './texts/use-texts.ts';

const TableView = lazy(async () => ({ default: (await import('./views/table-view.tsx')).TableView }));
const MatrixView = lazy(async () => ({ default: (await import('./views/matrix-view.tsx')).MatrixView }));
const SectorsView = lazy(async () => ({ default: (await import('./views/sectors-view.tsx')).SectorsView }));
const TimelineView = lazy(async () => ({
  default: (await import('./views/timeline-view.tsx')).TimelineView,
}));
const FoundView = lazy(async () => ({ default: (await import('./views/found-view.tsx')).FoundView }));
const TakeView = lazy(async () => ({ default: (await import('./take-along/take-view.tsx')).TakeView }));

/** The views as tabs, and the one that is on. */
export function Stage(): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const answer = useNetwork();
  const offered = VIEWS.filter((view) => view !== 'found' || scene.text !== '');
  return (
    <div className="stage">
      <TabProvider
        selectedId={scene.view}
        setSelectedId={(id) => {
          const view = VIEWS.find((known) => known === id);
          if (view !== undefined) change({ view });
        }}
        selectOnMove={false}
      >
        <TabList className="tabs" aria-label={texts.viewsLabel}>
          {offered.map((view) => (
            <Tab key={view} id={view} className="tab">
              {texts.views[view]}
            </Tab>
          ))}
        </TabList>
        <TabPanel tabId={scene.view} className="view" focusable={false}>
          <Suspense fallback={<p className="notice quiet">{texts.waiting}</p>}>
            <ViewThatIsOn answer={answer} />
          </Suspense>
        </TabPanel>
      </TabProvider>
    </div>
  );
}

function ViewThatIsOn({ answer }: { readonly answer: AnswerState<Network> }): ReactElement {
  switch (useScene().scene.view) {
    case 'network':
      return <Drawn answer={answer} view={(picture) => <NetworkView picture={picture} />} />;
    case 'table':
      return <Drawn answer={answer} view={(picture) => <TableView picture={picture} />} />;
    case 'take':
      return <Drawn answer={answer} view={(picture) => <TakeView picture={picture} />} />;
    case 'matrix':
      return <Answered answer={answer}>{(network) => <MatrixView network={network} />}</Answered>;
    case 'sectors':
      return <SectorsView />;
    case 'timeline':
      return <TimelineView />;
    case 'found':
      return <FoundView />;
  }
}

function Drawn({
  answer,
  view,
}: {
  readonly answer: AnswerState<Network>;
  readonly view: (picture: Picture) => ReactElement;
}): ReactElement {
  return <Answered answer={answer}>{(network) => <WithPicture network={network} view={view} />}</Answered>;
}

function WithPicture({
  network,
  view,
}: {
  readonly network: Network;
  readonly view: (picture: Picture) => ReactElement;
}): ReactElement {
  const { hiddenTypes, hiddenFamilies, hidden, fiscalYear, minConfidence } = useScene().scene;
  const picture = useMemo(
    () => pictureOf(network, { hiddenTypes, hiddenFamilies, hidden, fiscalYear, minConfidence }),
    [network, hiddenTypes, hiddenFamilies, hidden, fiscalYear, minConfidence],
  );
  return (
    <>
      <Legend network={network} />
      {view(picture)}
    </>
  );
}

function NetworkView({ picture }: { readonly picture: Picture }): ReactElement {
  const texts = useTexts();
  if (picture.dots.length === 0) return <p className="notice">{texts.emptyNetwork}</p>;
  return (
    <>
      <NetworkCanvas picture={picture} />
      <p className="shown" role="status">
        {texts.shown(picture.dots.length, picture.known, picture.lines.length)}
        {picture.cut && ` ${texts.shownCut}`}
      </p>
    </>
  );
}
