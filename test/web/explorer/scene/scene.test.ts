import fc from 'fast-check';
import { FIRST_SCENE, VIEWS, readScene, writeScene } from '../../../../web/src/explorer/scene/scene.ts';
import type { Scene } from '../../../../web/src/explorer/scene/scene.ts';

const id = fc.constantFrom(
  'ministry:fsa',
  'isac:f-isac',
  'goal:2021/2/6/1',
  'measure:cybersecurity-2024:p161:ウ',
);
const kinds = fc.uniqueArray(fc.constantFrom('FUNDS' as const, 'MEETS_WITH' as const));
const coordinate = fc.integer({ min: -99_999, max: 99_999 });

const scenes: fc.Arbitrary<Scene> = fc.record({
  language: fc.constantFrom('ja' as const, 'en' as const),
  view: fc.constantFrom(...VIEWS),
  selected: fc.uniqueArray(id, { maxLength: 2 }),
  expanded: fc.array(fc.record({ id, kinds }), { maxLength: 4 }),
  pins: fc.array(fc.record({ id, x: coordinate, y: coordinate }), { maxLength: 4 }),
  stopAfter: fc.option(fc.nat({ max: 600 }), { nil: undefined }),
  hiddenTypes: fc.uniqueArray(fc.constantFrom('ISAC', 'MEASURE')),
  hiddenFamilies: fc.uniqueArray(fc.constantFrom('measures', 'support')),
  hiddenKinds: kinds,
  hidden: fc.uniqueArray(id),
  fiscalYear: fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: undefined }),
  ministry: fc.option(id, { nil: undefined }),
  date: fc.option(fc.constantFrom('2024-02-29', '2025-07-01'), { nil: undefined }),
  minConfidence: fc.constantFrom(0, 0.5, 0.8, 1),
  text: fc.string(),
  options: fc.constant({}),
});

it('is all said in its address', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      expect(readScene(writeScene(scene), 'ja')).toEqual(scene);
    }),
  );
});

it('says little in its address: pins and expansions are read as they are written', () => {
  const scene: Scene = {
    ...FIRST_SCENE,
    language: 'en',
    expanded: [{ id: 'isac:f-isac', kinds: ['FUNDS'] }],
    pins: [{ id: 'isac:f-isac', x: 12, y: -34 }],
  };
  expect(writeScene(scene)).toBe('?expand=isac:f-isac~FUNDS&pins=isac:f-isac~12~-34&lang=en');
});

it.each([
  ['a view that there is not', '?view=moon'],
  ['a place that is none', '?pins=isac:f-isac~here~there,isac:f-isac,~1~2'],
  ['a day that the calendar does not have', '?date=2023-02-30'],
  ['a year that is none', '?year=soon'],
  ['a stop at no count', '?stop=-1'],
  ['a confidence beyond certainty', '?confidence=7'],
])('takes %s for unsaid', (_, address) => {
  expect(readScene(address, 'en')).toEqual({ ...FIRST_SCENE, language: 'en' });
});
