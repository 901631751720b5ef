import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { EntityType } from '../../../generated/graphql.ts';
import type { Family } from './kinds.ts';

/** What the canvas keeps of a dot. */
export interface DotAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  entityType: EntityType;
  /** Whether it was put where it is by hand. */
  pinned: boolean;
}

/** What the canvas keeps of a line. */
export interface LineAttributes {
  size: number;
  family: Family;
}

export type DrawnGraph = Graph<DotAttributes, LineAttributes>;
export type Drawing = Sigma<DotAttributes, LineAttributes>;
