import { closest } from 'fastest-levenshtein';
import * as z from 'zod';
import type { Place } from './dataset.ts';
import { below, type Finding } from './finding.ts';

const BILINGUAL_FIELDS = new Set(['name', 'title', 'description', 'summary', 'what', 'detail']);

/** Says what is wrong with the form of a file: the rule, then what was found instead. */
export function shapeFinding(
  issue: z.core.$ZodIssue,
  value: unknown,
  place: Place,
  model: z.ZodType,
): Finding {
  const steps = issue.path.filter((step) => typeof step !== 'symbol');
  const found = valueAt(value, steps);
  const finding = { severity: 'error' as const, place: below(place, ...steps) };
  const last = steps.at(-1);
  const isMissing = found === undefined;
  if (issue.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? '';
    return {
      ...finding,
      place: below(place, ...steps, field),
      code: 'UNKNOWN_FIELD',
      text: `only fields of the model are stated, but got: ${issue.keys.join(', ')}`,
      advice: `Take it out, or did you mean ${closest(field, fieldNames(model))}?`,
    };
  }
  if (last === 'sources' && (isMissing || issue.code === 'too_small')) {
    return {
      ...finding,
      code: 'MISSING_SOURCE',
      text: 'every record says where it is written, but got no sources',
      advice: 'Add `sources:` with {document, page} or {title, url}.',
    };
  }
  if (
    isMissing &&
    (last === 'ja' || last === 'en' || (typeof last === 'string' && BILINGUAL_FIELDS.has(last)))
  ) {
    return {
      ...finding,
      code: 'MISSING_LANGUAGE',
      text: `every text is there in Japanese (ja) and English (en), but there is no ${last}`,
      advice: 'Write it in words of our own.',
    };
  }
  return {
    ...finding,
    code: isMissing ? 'MISSING_FIELD' : 'INVALID_VALUE',
    text: isMissing
      ? `${last ?? 'the file'} is stated, but it is missing`
      : `${issue.message}, but got: ${show(found)}`,
    advice: isMissing
      ? 'Add it; the schema named in the first line of the file shows the form.'
      : 'Correct the value.',
  };
}

function valueAt(value: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Every field name of a model, those of its parts included: what a misspelt field may have meant. */
function fieldNames(model: z.ZodType): string[] {
  const names = new Set<string>();
  collect(z.toJSONSchema(model, { io: 'input' }), names);
  return [...names];
}

function collect(schema: unknown, names: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, inner] of Object.entries<unknown>({ ...schema })) {
    if (key === 'properties' && typeof inner === 'object' && inner !== null) {
      Object.keys(inner).forEach((name) => names.add(name));
    }
    collect(inner, names);
  }
}
