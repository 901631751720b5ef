import type { EntityType } from '../../../generated/graphql.ts';
import type { Family } from './kinds.ts';

/** What the canvas keeps of a dot. */
export interface DotAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  type: EntityType;
}

/** What the canvas keeps of a line. */
export interface LineAttributes {
  size: number;
  family: Family;
}
