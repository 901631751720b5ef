import * as z from 'zod';
import { MEASURE_PARTS } from '../../model/entity.ts';
import { actorRecord } from './actor.ts';
import { documentRecord } from './document.ts';
import { eventRecord } from './event.ts';
import { instrumentRecord } from './instrument.ts';
import { measureRecord } from './measure.ts';
import { relationRecord } from './relation.ts';
import { sectorRecord } from './sector.ts';
import { goalRecord, strategyRecord } from './strategy.ts';

const part = z.enum(MEASURE_PARTS).meta({ description: 'Where in the document these measures stand.' });

/** The kinds of file: where they lie in data/, and what one of them says. This is the only definition of the form. */
export const FILE_KINDS = {
  actors: { place: /^actors\/[a-z0-9-]+\.yaml$/u, model: z.strictObject({ actors: z.array(actorRecord) }) },
  sectors: { place: /^sectors\.yaml$/u, model: z.strictObject({ sectors: z.array(sectorRecord) }) },
  strategy: {
    place: /^strategy\/[0-9]{4}\.yaml$/u,
    model: z.strictObject({ strategy: strategyRecord, goals: z.array(goalRecord).optional() }),
  },
  documents: { place: /^documents\.yaml$/u, model: z.strictObject({ documents: z.array(documentRecord) }) },
  instruments: {
    place: /^instruments\/[a-z0-9-]+\.yaml$/u,
    model: z.strictObject({ instruments: z.array(instrumentRecord) }),
  },
  events: { place: /^events\/[a-z0-9-]+\.yaml$/u, model: z.strictObject({ events: z.array(eventRecord) }) },
  measures: {
    place: /^measures\/[a-z0-9-]+\.yaml$/u,
    model: z.strictObject({ part, measures: z.array(measureRecord) }),
  },
  relations: {
    place: /^relations\/[a-z0-9-]+\.yaml$/u,
    model: z.strictObject({ relations: z.array(relationRecord) }),
  },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** `actors/isacs.yaml` is of kind actors; undefined for a file that has no place in data/. */
export function fileKindOf(file: string): FileKind | undefined {
  for (const [kind, { place }] of Object.entries(FILE_KINDS)) {
    if (place.test(file) && isFileKind(kind)) return kind;
  }
  return undefined;
}

function isFileKind(kind: string): kind is FileKind {
  return Object.hasOwn(FILE_KINDS, kind);
}
