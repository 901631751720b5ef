import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { ENTRY_KINDS } from '../../src/model/entity.ts';
import { packagePath } from '../../src/model/package-path.ts';
import { RELATION_KINDS } from '../../src/model/relation-kind.ts';

/** What test/knowledge/labelled/*.yaml hold: sentences of our own and what a person says that they bear out. */
const relation = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  subject: z.string(),
  object: z.string(),
  date: z.string().optional(),
  place: z.string().optional(),
});
const observation = z.strictObject({
  value: z.number(),
  unit: z.string(),
  what: z.string(),
  of: z.string(),
  asOf: z.string().optional(),
});
const labelledText = z.strictObject({
  id: z.string(),
  ministry: z.string(),
  kind: z.enum(ENTRY_KINDS),
  text: z.string(),
  relations: z.array(relation).default([]),
  alsoTrue: z.array(relation).default([]),
  observations: z.array(observation).default([]),
  observationsAlsoTrue: z.array(observation).default([]),
});

export type LabelledText = z.output<typeof labelledText>;
export type LabelledRelation = LabelledText['relations'][number];
export type LabelledObservation = LabelledText['observations'][number];
export type Half = 'development' | 'held-out';

const FILES: Readonly<Record<Half, readonly string[]>> = {
  development: [
    'development.yaml',
    'development-2.yaml',
    'development-3.yaml',
    'development-4.yaml',
    'development-5.yaml',
    'development-6.yaml',
    'development-7.yaml',
    'development-8.yaml',
    'development-9.yaml',
    'development-10.yaml',
  ],
  'held-out': ['held-out.yaml', 'held-out-2.yaml', 'held-out-3.yaml', 'held-out-4.yaml'],
};

/** Reads one half of the labelled sentences. A label of a wrong form throws. */
export function readLabelled(half: Half): readonly LabelledText[] {
  return FILES[half].flatMap((name) => {
    const file = packagePath(`test/knowledge/labelled/${name}`);
    return z.array(labelledText).parse(parse(readFileSync(file, 'utf8')));
  });
}
