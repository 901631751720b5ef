import type { EntityType } from '../model/entity.ts';

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

interface Appearance {
  readonly colour: Colour;
  /** As GEXF names it. */
  readonly shape: 'disc' | 'square' | 'triangle' | 'diamond';
}

/** Eight colours that colour-blind readers tell apart (Okabe and Ito, 2008) and a grey. */
const APPEARANCE: Readonly<Record<EntityType, Appearance>> = {
  MINISTRY: { colour: { red: 0, green: 114, blue: 178 }, shape: 'square' },
  ISAC: { colour: { red: 213, green: 94, blue: 0 }, shape: 'disc' },
  ORGANIZATION: { colour: { red: 86, green: 180, blue: 233 }, shape: 'disc' },
  SECTOR: { colour: { red: 0, green: 158, blue: 115 }, shape: 'diamond' },
  MEASURE: { colour: { red: 153, green: 153, blue: 153 }, shape: 'disc' },
  GOAL: { colour: { red: 240, green: 228, blue: 66 }, shape: 'triangle' },
  STRATEGY: { colour: { red: 0, green: 0, blue: 0 }, shape: 'triangle' },
  INSTRUMENT: { colour: { red: 204, green: 121, blue: 167 }, shape: 'square' },
  EVENT: { colour: { red: 230, green: 159, blue: 0 }, shape: 'diamond' },
};

export function appearanceOf(type: EntityType): Appearance {
  return APPEARANCE[type];
}

/** `#0072b2` */
export function hexColour({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Grows with the square root, so that the drawn area grows with the degree; 10 to 100 units. */
export function sizeOf(degree: number): number {
  return Math.min(100, 10 + Math.round(Math.sqrt(Math.max(0, degree)) * 30) / 10);
}
