import type { Dataset, GoalOfStrategy, MeasureOfPart, Placed } from './dataset.ts';
import { below, type Finding } from './finding.ts';
import type { ActorRecord } from './model/actor.ts';
import type { DocumentRecord } from './model/document.ts';
import type { EventRecord } from './model/event.ts';
import { FILE_KINDS, fileKindOf } from './model/file-kind.ts';
import type { InstrumentRecord } from './model/instrument.ts';
import type { RelationRecord } from './model/relation.ts';
import type { SectorRecord } from './model/sector.ts';
import type { StrategyRecord } from './model/strategy.ts';
import { isObject } from './is-object.ts';
import { readModel } from './read-model.ts';
import { type ParsedFiles, readYaml } from './read-yaml.ts';

/** Everything read so far. */
interface Draft {
  readonly findings: Finding[];
  readonly keys: Placed<string>[];
  readonly actors: Placed<ActorRecord>[];
  readonly sectors: Placed<SectorRecord>[];
  readonly strategies: Placed<StrategyRecord>[];
  readonly goals: Placed<GoalOfStrategy>[];
  readonly documents: Placed<DocumentRecord>[];
  readonly instruments: Placed<InstrumentRecord>[];
  readonly events: Placed<EventRecord>[];
  readonly measures: Placed<MeasureOfPart>[];
  readonly relations: Placed<RelationRecord>[];
}

/** Texts of files → records. @param files file below data/ → its text */
export function readRecords(
  files: ReadonlyMap<string, string>,
  parsed: ParsedFiles,
): { readonly dataset: Dataset; readonly findings: readonly Finding[] } {
  const draft: Draft = {
    findings: [],
    keys: [],
    actors: [],
    sectors: [],
    strategies: [],
    goals: [],
    documents: [],
    instruments: [],
    events: [],
    measures: [],
    relations: [],
  };
  for (const [file, text] of files) {
    const { value, findings } = readYaml(file, text, parsed);
    draft.findings.push(...findings);
    if (value === undefined) continue;
    draft.keys.push(...keysIn(value, file));
    draft.findings.push(...readFile(file, value, draft));
  }
  const { findings, ...dataset } = draft;
  return { dataset: { files, ...dataset }, findings };
}

/** Adds the records of one file to the draft. */
function readFile(file: string, value: unknown, draft: Draft): readonly Finding[] {
  switch (fileKindOf(file)) {
    case 'actors': {
      const read = readModel(FILE_KINDS.actors.model, value, file);
      draft.actors.push(...read.placed('actors', read.value?.actors));
      return read.findings;
    }
    case 'sectors': {
      const read = readModel(FILE_KINDS.sectors.model, value, file);
      draft.sectors.push(...read.placed('sectors', read.value?.sectors));
      return read.findings;
    }
    case 'strategy': {
      const read = readModel(FILE_KINDS.strategy.model, value, file);
      if (read.value === undefined) return read.findings;
      const { strategy, goals } = read.value;
      draft.strategies.push({ place: { file, path: ['strategy'] }, record: strategy });
      const ofStrategy = goals?.map((goal) => ({ ...goal, strategy: strategy.key }));
      draft.goals.push(...read.placed('goals', ofStrategy));
      return read.findings;
    }
    case 'documents': {
      const read = readModel(FILE_KINDS.documents.model, value, file);
      draft.documents.push(...read.placed('documents', read.value?.documents));
      return read.findings;
    }
    case 'instruments': {
      const read = readModel(FILE_KINDS.instruments.model, value, file);
      draft.instruments.push(...read.placed('instruments', read.value?.instruments));
      return read.findings;
    }
    case 'events': {
      const read = readModel(FILE_KINDS.events.model, value, file);
      draft.events.push(...read.placed('events', read.value?.events));
      return read.findings;
    }
    case 'measures': {
      const read = readModel(FILE_KINDS.measures.model, value, file);
      if (read.value === undefined) return read.findings;
      const { part, measures } = read.value;
      const ofPart = measures.map((measure) => ({ ...measure, part }));
      draft.measures.push(...read.placed('measures', ofPart));
      return read.findings;
    }
    case 'relations': {
      const read = readModel(FILE_KINDS.relations.model, value, file);
      draft.relations.push(...read.placed('relations', read.value?.relations));
      return read.findings;
    }
    case undefined:
      return [
        {
          code: 'UNKNOWN_DATA_FILE',
          severity: 'error',
          place: { file, path: [] },
          text: `a file lies where its kind belongs (${Object.keys(FILE_KINDS).join(', ')}), but got: ${file}`,
          advice: 'Move it: actors/NAME.yaml, strategy/YEAR.yaml, relations/NAME.yaml … (docs/data.md).',
        },
      ];
  }
}

/** The keys that the records of a file state, whether or not the rest of the record holds. */
function keysIn(value: unknown, file: string): readonly Placed<string>[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, content]) => {
    const records: readonly (readonly [(string | number)[], unknown])[] = Array.isArray(content)
      ? content.map((record: unknown, index) => [[field, index], record] as const)
      : [[[field], content]];
    return records.flatMap(([path, record]) =>
      isObject(record) && typeof record['key'] === 'string'
        ? [{ place: below({ file, path }, 'key'), record: record['key'] }]
        : [],
    );
  });
}
