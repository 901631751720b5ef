import type { Scene } from '../scene/scene.ts';

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
