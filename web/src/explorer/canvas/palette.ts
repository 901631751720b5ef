import type { EntityType } from '../../../generated/graphql.ts';
import type { Family } from './kinds.ts';

export interface Palette {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly label: string;
  readonly paper: string;
  /** What is not in question while one node is. */
  readonly faded: string;
  readonly fadedLine: string;
}

/** Hues far apart also for eyes that see red and green alike; shapes tell the types apart without them. */
export const LIGHT: Palette = {
  types: {
    MINISTRY: '#1d4f9e',
    ISAC: '#c2255c',
    SECTOR: '#0b7a75',
    ORGANIZATION: '#6b5b95',
    MEASURE: '#b35c00',
    INSTRUMENT: '#5a7d1e',
    EVENT: '#8a4b2a',
    GOAL: '#49566b',
    STRATEGY: '#1f2937',
  },
  families: {
    measures: '#d9a05b',
    cooperation: '#d3739a',
    oversight: '#6ba7a4',
    support: '#8d9ccf',
    works: '#a9b58a',
  },
  label: '#17202e',
  paper: '#ffffff',
  faded: '#d9dee8',
  fadedLine: '#eceff4',
};

export const DARK: Palette = {
  types: {
    MINISTRY: '#7db3ff',
    ISAC: '#ff7fab',
    SECTOR: '#4fd1c5',
    ORGANIZATION: '#bba8ea',
    MEASURE: '#f5b461',
    INSTRUMENT: '#b5d66b',
    EVENT: '#e0a184',
    GOAL: '#a9b7cd',
    STRATEGY: '#e8edf5',
  },
  families: {
    measures: '#8a6531',
    cooperation: '#8f4665',
    oversight: '#2f6f6c',
    support: '#51609a',
    works: '#66723f',
  },
  label: '#e8edf5',
  paper: '#161e2c',
  faded: '#2b3648',
  fadedLine: '#202938',
};
