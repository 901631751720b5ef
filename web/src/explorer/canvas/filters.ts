import type { Scene } from '../scene/scene.ts';

type FilterName =
  | 'hiddenTypes'
  | 'hiddenFamilies'
  | 'hiddenKinds'
  | 'hidden'
  | 'fiscalYear'
  | 'ministry'
  | 'date'
  | 'minConfidence';

export const NO_FILTERS: Pick<Scene, FilterName> = {
  hiddenTypes: [],
  hiddenFamilies: [],
  hiddenKinds: [],
  hidden: [],
  fiscalYear: undefined,
  ministry: undefined,
  date: undefined,
  minConfidence: 0,
};

export function isFiltered(scene: Scene): boolean {
  const lists = [scene.hiddenTypes, scene.hiddenFamilies, scene.hiddenKinds, scene.hidden];
  return (
    lists.some((list) => list.length > 0) ||
    [scene.fiscalYear, scene.ministry, scene.date].some((value) => value !== undefined) ||
    scene.minConfidence > 0
  );
}

export function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
