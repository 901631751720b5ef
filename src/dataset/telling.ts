import type { Telling } from '../model/facts.ts';
import { digest } from '../model/ids.ts';
import type { Dataset } from './dataset.ts';
import { documentFact } from './telling/entities.ts';
import {
  entryFacts,
  measureFact,
  observationFacts,
  partsOfMeasureKey,
  relationsOfMeasure,
} from './telling/measures.ts';
import { mergeObservations } from './telling/observations.ts';
import { pageFacts } from './telling/pages.ts';
import { mergeRelations, participations, relationFact } from './telling/relations.ts';
import { registryOf } from './registry.ts';
import { printSource } from './source.ts';

/**
 * The dataset as facts to load. What comes from data/actors and data/sectors.yaml is of origin REGISTRY, all else CURATED.
 * Its digest is that of texts and facts, so that both another text and another reading of it count as a change; its source is
 * the files themselves, comments and all, so that they can be had back from the graph.
 */
export function tellingOf(dataset: Dataset): Telling {
  const measures = dataset.measures.map(({ record }) => record);
  const yearOf = new Map(dataset.documents.map(({ record }) => [record.key, record.fiscalYear]));
  const facts = {
    ...registryOf(dataset),
    documents: dataset.documents.map(({ record }) => documentFact(record)),
    measures: measures.map(measureFact),
    entries: measures.flatMap(entryFacts),
    observations: mergeObservations(measures.flatMap(observationFacts)),
    relations: mergeRelations([
      ...dataset.relations.map(({ record }) => relationFact(record)),
      ...dataset.events.flatMap(({ record }) => participations(record)),
      ...measures.flatMap((measure) =>
        relationsOfMeasure(measure, yearOf.get(partsOfMeasureKey(measure.key).documentId)),
      ),
    ]),
  };
  const passages = Object.values(facts).flatMap((told) => told.flatMap((fact) => fact.passages));
  const all = { ...facts, pages: pageFacts(passages, dataset.measures) };
  const source = printSource(dataset.files);
  return { teller: 'dataset', digest: digest(source + JSON.stringify(all)), source, ...all };
}
