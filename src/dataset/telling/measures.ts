import type {
  EntryFact,
  MeasureFact,
  ObservationFact,
  PassageFact,
  RelationFact,
} from '../../model/facts.ts';
import { entryId, observationId } from '../../model/ids.ts';
import type { MeasureOfPart } from '../dataset.ts';
import { MEASURE_KEY } from '../model/field.ts';
import type { MeasureRelation } from '../model/measure.ts';
import { namesOf } from './names.ts';
import { passagesOf } from './passages.ts';
import { withId } from './relations.ts';

/** Document, page, marker and ordinal, as the key of a measure states them. */
export function partsOfMeasureKey(key: string): {
  readonly documentId: string;
  readonly page: number;
  readonly marker: string | undefined;
  readonly ordinal: number;
} {
  const [, document = '', page = '', marker = '', ordinal = '1'] = MEASURE_KEY.exec(key) ?? [];
  return {
    documentId: `document:${document}`,
    page: Number(page),
    marker: marker === '-' ? undefined : marker,
    ordinal: Number(ordinal),
  };
}

export function measureFact(record: MeasureOfPart): MeasureFact {
  return {
    id: record.key,
    ...namesOf({ name: record.title, description: record.description }),
    ...partsOfMeasureKey(record.key),
    goalId: record.goal,
    status: record.status,
    isRestated: record.isRestated ?? false,
    isComplete: record.isComplete,
    part: record.part,
    titleJa: record.title.ja,
    titleEn: record.title.en,
    sectionPath: record.sectionPath,
    headings: record.headings,
    passages: passagesOfMeasure(record),
  };
}

export function entryFacts(record: MeasureOfPart): readonly EntryFact[] {
  return record.entries.map((entry) => ({
    id: entryId(record.key, entry.fiscalYear, entry.kind),
    measureId: record.key,
    fiscalYear: entry.fiscalYear,
    kind: entry.kind,
    summaryJa: entry.summary.ja,
    summaryEn: entry.summary.en,
    passages: passagesOfMeasure(record),
  }));
}

export function observationFacts(record: MeasureOfPart): readonly ObservationFact[] {
  return (record.observations ?? []).map(({ of, what, ...observation }) => ({
    id: observationId({ ...observation, ofId: of, whatJa: what.ja }),
    ...observation,
    whatJa: what.ja,
    whatEn: what.en,
    ofId: of,
    measureId: record.key,
    passages: passagesOfMeasure(record),
  }));
}

/**
 * Who answers for the measure, what it names, and what it says of them.
 * @param fiscalYear the year that its document plans for: who answers for a measure is told anew every year
 */
export function relationsOfMeasure(
  record: MeasureOfPart,
  fiscalYear: number | undefined,
): readonly RelationFact[] {
  const passages = passagesOfMeasure(record);
  const responsible = record.ministries.map((ministry) =>
    withId({
      kind: 'RESPONSIBLE_FOR',
      from: ministry,
      to: record.key,
      measureId: record.key,
      fiscalYear,
      passages,
    }),
  );
  const involved = namedBy(record).map((entity) =>
    withId({ kind: 'INVOLVES', from: record.key, to: entity, measureId: record.key, passages }),
  );
  const stated = (record.relations ?? []).map((relation) => statedRelation(record, relation));
  return [...responsible, ...involved, ...stated];
}

/** What a measure names: what it lists, and the ends of its relations, the responsible ministries aside. */
function namedBy(record: MeasureOfPart): readonly string[] {
  const ends = (record.relations ?? []).flatMap(({ from, to }) => [from, to]);
  const known = new Set([...record.involves, ...ends]);
  record.ministries.forEach((ministry) => known.delete(ministry));
  return [...known].filter((key) => !/^(measure|sector|goal|strategy):/u.test(key));
}

function statedRelation(record: MeasureOfPart, relation: MeasureRelation): RelationFact {
  const { detail, sources, confidence, ...rest } = relation;
  return withId({
    ...rest,
    measureId: record.key,
    detailJa: detail?.ja,
    detailEn: detail?.en,
    passages: passagesOf(sources ?? record.sources, 'CURATED', confidence ?? record.confidence),
  });
}

function passagesOfMeasure(record: MeasureOfPart): readonly PassageFact[] {
  return passagesOf(record.sources, 'CURATED', record.confidence);
}
