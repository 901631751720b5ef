import type { Shape } from '../../answer/shape.ts';
import type { FieldComputation } from '../../schema-model/model.ts';
import type { FieldCall } from '../field-call.ts';
import { changePart, changes } from './changes.ts';
import { citation } from './citation.ts';
import { context } from './context.ts';
import { coverage, coverages } from './coverage.ts';
import { degree } from './degree.ts';
import { evidence } from './evidence.ts';
import { name } from './name.ts';
import { edgeRelation, network, nodeMetric } from './network.ts';
import { nodeById, nodesById } from './node-by-id.ts';
import { gaps } from './gaps.ts';
import { matrix } from './matrix.ts';
import { paths } from './paths.ts';
import { endOf, kind, measureOf } from './relation-parts.ts';
import { allRelations, relationsOf } from './relations.ts';
import { resolve } from './resolve.ts';
import { hitEntity, hitText, search } from './search.ts';
import { statistics } from './statistics.ts';

/** The fields that the compiler has templates of its own for, by the name that the schema gives them. */
export const COMPUTED_FIELDS: Readonly<Record<FieldComputation, (call: FieldCall) => Shape>> = {
  NODE_BY_ID: nodeById,
  NODES_BY_ID: nodesById,
  NAME: name,
  RELATIONS_OF: relationsOf,
  RELATIONS: allRelations,
  DEGREE: degree,
  KIND: kind,
  FROM: (call) => endOf(call, 'from'),
  TO: (call) => endOf(call, 'to'),
  MEASURE: measureOf,
  EVIDENCE: evidence,
  CONTEXT: context,
  CITATION: citation,
  COVERAGE: coverage,
  STATISTICS: statistics,
  RESOLVE: resolve,
  PATHS: paths,
  MATRIX: matrix,
  GAPS: gaps,
  CHANGES: changes,
  CHANGE_PART: changePart,
  COVERAGES: (call) => coverages(call, call, call.row.slots),
  SEARCH: search,
  HIT_ENTITY: hitEntity,
  HIT_TEXT: hitText,
  NETWORK: network,
  NODE_METRIC: nodeMetric,
  EDGE_RELATION: edgeRelation,
};
