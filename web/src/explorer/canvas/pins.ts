import type { Pin } from '../scene/address-lists.ts';
import type { Position } from './places.ts';

/** The pins with one more, or with one at another place; to whole coordinates, as the address says them. */
export function pinned(pins: readonly Pin[], id: string, { x, y }: Position): readonly Pin[] {
  return [...unpinned(pins, id), { id, x: Math.round(x), y: Math.round(y) }];
}

export function unpinned(pins: readonly Pin[], id: string): readonly Pin[] {
  return pins.filter((pin) => pin.id !== id);
}
