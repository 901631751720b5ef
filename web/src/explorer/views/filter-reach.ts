import type { RelationKind } from '../../../generated/graphql.ts';
import { familyOf } from '../canvas/kinds.ts';
import type { Options, Scene, View } from '../scene/scene.ts';
import { matrixChoice } from './matrix/matrix-choice.ts';

const FILTERS = ['types', 'hidden', 'kinds', 'year', 'ministry', 'confidence', 'day'] as const;
export type Filter = (typeof FILTERS)[number];

/** Views that ask a question of their own; the others show the picture, which every filter narrows. */
type AskingView = Exclude<View, 'network' | 'table' | 'take'>;

/** The filters that narrow all that a view shows. A day gives the names of the day in each; what else it narrows stands here too. */
const NARROWED_BY: Readonly<Record<AskingView, readonly Filter[]>> = {
  matrix: ['hidden', 'kinds', 'year', 'ministry', 'confidence', 'day'],
  path: ['kinds', 'confidence', 'day'],
  timeline: ['year', 'ministry'],
  sectors: ['ministry'],
  brokers: ['kinds', 'year', 'confidence', 'day'],
  found: [],
};

export interface Reach {
  readonly narrowing: readonly Filter[];
  /** Filters that are on and change nothing here, or no more than names. */
  readonly idle: readonly Filter[];
}

/** What the filters that are on do in the view that is on; undefined where it shows the picture, or none is on. */
export function reachOf(scene: Scene): Reach | undefined {
  const { view, options } = scene;
  const on = FILTERS.filter((filter) => isOn(scene, filter));
  if (view === 'network' || view === 'table' || view === 'take' || on.length === 0) return undefined;
  const narrows = (filter: Filter): boolean =>
    NARROWED_BY[view].includes(filter) &&
    (view !== 'matrix' || filter !== 'ministry' || hasMinistries(options));
  return { narrowing: on.filter(narrows), idle: on.filter((filter) => !narrows(filter)) };
}

/** The kinds that neither the legend nor the list of kinds leaves out. */
export function kindsLeft(
  kinds: readonly RelationKind[],
  { hiddenFamilies, hiddenKinds }: Pick<Scene, 'hiddenFamilies' | 'hiddenKinds'>,
): readonly RelationKind[] {
  return kinds.filter((kind) => !hiddenFamilies.includes(familyOf(kind)) && !hiddenKinds.includes(kind));
}

function hasMinistries(options: Options): boolean {
  const { rows, columns } = matrixChoice(options);
  return rows === 'MINISTRY' || columns === 'MINISTRY';
}

function isOn(scene: Scene, filter: Filter): boolean {
  switch (filter) {
    case 'types':
      return scene.hiddenTypes.length > 0;
    case 'hidden':
      return scene.hidden.length > 0;
    case 'kinds':
      return scene.hiddenFamilies.length > 0 || scene.hiddenKinds.length > 0;
    case 'year':
      return scene.fiscalYear !== undefined;
    case 'ministry':
      return scene.ministry !== undefined;
    case 'confidence':
      return scene.minConfidence > 0;
    case 'day':
      return scene.date !== undefined;
  }
}
