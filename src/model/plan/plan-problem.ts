import * as z from 'zod';
import type { Message } from '../message.ts';
import { nearestName } from '../nearest-name.ts';
import type { DataPath, PlanSource } from './plan-source.ts';
import { planSchema } from './plan.ts';

/** One thing that is wrong with a plan: the place in its data, and what to tell. */
export interface PlanProblem {
  readonly path: DataPath;
  /** The field that has no business there; the map around it is sound. */
  readonly unknownField?: string;
  readonly message: Message;
}

/** Everything that keeps `data` from being a plan, in the order of the file. */
export function findProblems(data: unknown, source: PlanSource, file: string): readonly PlanProblem[] {
  const checked = planSchema.safeParse(data, { reportInput: true });
  if (checked.success) return [];
  return checked.error.issues.flatMap((issue) => problemsOf(issue, data, source, file));
}

function problemsOf(
  issue: z.core.$ZodIssue,
  data: unknown,
  source: PlanSource,
  file: string,
): readonly PlanProblem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(path, key, source, file));
  }
  const message: Message = {
    ...describe(issue, path, valueAt(data, path)),
    severity: 'error',
    file,
    ...lineAs(source.lineOf(path)),
    path: printPath(path),
  };
  return [{ path, message }];
}

function unknownField(path: DataPath, key: string, source: PlanSource, file: string): PlanProblem {
  const known = fieldsAt(path);
  const nearest = nearestName(key, known);
  return {
    path,
    unknownField: key,
    message: {
      code: 'UNKNOWN_FIELD',
      severity: 'error',
      file,
      ...lineAs(source.lineOfKey(path, key)),
      path: printPath([...path, key]),
      text: `the fields here are ${known.join(', ')}, but got: ${key}`,
      advice:
        nearest === undefined
          ? 'Delete the field; what the plan format holds stands in docs/plan-format.md.'
          : `Did you mean ${nearest}?`,
    },
  };
}

type Description = Pick<Message, 'code' | 'text' | 'advice'>;

function describe(issue: z.core.$ZodIssue, path: DataPath, value: unknown): Description {
  const field = path.findLast((part) => typeof part === 'string') ?? 'the plan';
  if (value === undefined) {
    return {
      code: 'MISSING_FIELD',
      text: `${field} is required, but it is missing`,
      advice: `Add ${field}; an example of every field stands in docs/plan-format.md.`,
    };
  }
  const got = `but got: ${show(value)}`;
  switch (issue.code) {
    case 'invalid_value':
      return wrongChoice(
        field,
        issue.values.map((choice) => String(choice)),
        value,
        path,
      );
    case 'invalid_type':
      return {
        code: 'WRONG_TYPE',
        text: `${field} is ${article(issue.expected)}, ${got}`,
        advice: adviceForType(issue.expected, value),
      };
    case 'custom':
      return { code: 'INVALID_VALUE', text: `${issue.message}, ${got}`, advice: `Correct ${field}.` };
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return {
        code: 'INVALID_VALUE',
        text: `${field}: ${lowerFirst(issue.message)}, ${got}`,
        advice: `Correct ${field}.`,
      };
  }
}

function wrongChoice(field: string, choices: readonly string[], value: unknown, path: DataPath): Description {
  const nearest = nearestName(String(value), choices);
  const isRelationKind = field === 'kind' && path.includes('relations');
  return {
    code: isRelationKind ? 'UNKNOWN_KIND' : 'INVALID_VALUE',
    text: `${field} is one of ${choices.join(', ')}, but got: ${show(value)}`,
    advice:
      nearest === undefined
        ? 'Use one of the values named; their meaning stands in docs/data-model.md.'
        : `Did you mean ${nearest}?`,
  };
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of fixed length',
  object: 'a map of fields',
};

function article(expected: string): string {
  return ARTICLES[expected] ?? expected;
}

function adviceForType(expected: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotes: "${String(value)}".`;
  }
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    return 'Write the number without quotes, unit or separators.';
  }
  if (expected === 'array') return 'Write a list: one entry a line, each begun with "- ".';
  return `Write ${article(expected)}.`;
}

/** The fields that the plan format knows at a place. */
function fieldsAt(path: DataPath): readonly string[] {
  let schema: unknown = planSchema;
  for (const part of path) {
    const inner = unwrap(schema);
    if (inner instanceof z.ZodObject) schema = inner.shape[String(part)];
    else if (inner instanceof z.ZodArray) schema = inner.element;
    else return [];
  }
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) inner = inner.unwrap();
  return inner;
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(part))?.[1];
  }
  return value;
}

/** `['sections', 0, 'items', 2, 'status']` → `sections[0].items[2].status` */
export function printPath(path: DataPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function lineAs(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
