import * as z from 'zod';
import { FILE_KINDS } from './model/file-kind.ts';

/**
 * The JSON Schemas by which editors complete and check data/ while typing: file below data/ → text. They are made from
 * the model that reads data/, so that the two cannot disagree.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILE_KINDS).map(([kind, { model }]) => [
      `schema/${kind}.schema.json`,
      `${JSON.stringify({ title: `data/: ${kind}`, ...z.toJSONSchema(model, { io: 'input' }) }, null, 2)}\n`,
    ]),
  );
}
