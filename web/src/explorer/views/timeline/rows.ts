import type { TimelineChangesQuery, TimelineMeasuresQuery } from '../../../../generated/graphql.ts';

export type MeasureRow = TimelineMeasuresQuery['measures']['nodes'][number];
export type Change = TimelineChangesQuery['changes']['nodes'][number];
