import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react/tab';
import { Suspense, lazy, useMemo } from 'react';
import type { ReactElement } from 'react';
import { isFiltered } from './canvas/filters.ts';
import { Legend } from './canvas/legend.tsx';
import { NetworkCanvas } from './canvas/network-canvas.tsx';
import { pictureOf } from './network/network.ts';
import type { Network, Picture } from './network/network.ts';
import { useNetwork } from './network/use-network.ts';
import type { NetworkState } from './network/use-network.ts';
import { Answered, Waiting } from './panel/waiting.tsx';
import { VIEWS } from './scene/scene.ts';
import { useScene } from './scene/use-scene.ts';
import { useTexts } from './texts/use-texts.ts';
import { ViewBoundary } from './views/view-boundary.tsx';

const TableView = lazy(async () => ({ default: (await import('./views/table-view.tsx')).TableView }));
const MatrixView = lazy(async () => ({
  default: (await import('./views/matrix/matrix-view.tsx')).MatrixView,
}));
const PathView = lazy(async () => ({ default: (await import('./views/path/path-view.tsx')).PathView }));
const TimelineView = lazy(async () => ({
  default: (await import('./views/timeline/timeline-view.tsx')).TimelineView,
}));
const SectorsView = lazy(async () => ({
  default: (await import('./views/sectors/sectors-view.tsx')).SectorsView,
}));
const BrokersView = lazy(async () => ({
  default: (await import('./views/brokers/brokers-view.tsx')).BrokersView,
}));
const FilterNote = lazy(async () => ({ default: (await import('./views/filter-note.tsx')).FilterNote }));
const FoundView = lazy(async () => ({ default: (await import('./views/found-view.tsx')).FoundView }));
const TakeView = lazy(async () => ({ default: (await import('./take-along/take-view.tsx')).TakeView }));

/** The views as tabs, and the one that is on. */
export function Stage(): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const network = useNetwork();
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
          <ViewBoundary key={scene.view}>
            <Suspense>{isFiltered(scene) && <FilterNote />}</Suspense>
            <Suspense fallback={<p className="notice quiet">{texts.waiting}</p>}>
              <ViewThatIsOn network={network} />
            </Suspense>
          </ViewBoundary>
        </TabPanel>
      </TabProvider>
    </div>
  );
}

function ViewThatIsOn({ network }: { readonly network: NetworkState }): ReactElement {
  const years = network.answer.state === 'answered' ? network.answer.data.years : [];
  switch (useScene().scene.view) {
    case 'network':
      return <Drawn network={network} view={(picture) => <NetworkView picture={picture} />} />;
    case 'table':
      return <Drawn network={network} view={(picture) => <TableView picture={picture} />} />;
    case 'take':
      return <Drawn network={network} view={(picture) => <TakeView picture={picture} />} />;
    case 'matrix':
      return <MatrixView years={years} />;
    case 'path':
      return <PathView />;
    case 'timeline':
      return <TimelineView />;
    case 'sectors':
      return <SectorsView />;
    case 'brokers':
      return <BrokersView years={years} />;
    case 'found':
      return <FoundView />;
  }
}

/** A view of the picture; what is still asked, or could not be had, is told above what there is. */
function Drawn({
  network: { answer, beside },
  view,
}: {
  readonly network: NetworkState;
  readonly view: (picture: Picture) => ReactElement;
}): ReactElement {
  return (
    <Answered answer={answer}>
      {(network) => (
        <>
          <WithPicture network={network} view={view} />
          {beside !== undefined && (
            <div className="beside">
              <Waiting answer={beside} />
            </div>
          )}
        </>
      )}
    </Answered>
  );
}

function WithPicture({
  network,
  view,
}: {
  readonly network: Network;
  readonly view: (picture: Picture) => ReactElement;
}): ReactElement {
  const { hiddenTypes, hiddenFamilies, hiddenKinds, hidden, ministry } = useScene().scene;
  const picture = useMemo(
    () => pictureOf(network, { hiddenTypes, hiddenFamilies, hiddenKinds, hidden, ministry }),
    [network, hiddenTypes, hiddenFamilies, hiddenKinds, hidden, ministry],
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
      <p className="shown">
        <span role="status">
          {texts.shown(picture.dots.length, picture.known, picture.lines.length)}
          {picture.leftOut > 0 && ` ${texts.shownCut(picture.leftOut)}`}
        </span>
        <span>{texts.dragToPin}</span>
      </p>
    </>
  );
}
