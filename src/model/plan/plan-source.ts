import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Message } from '../message.ts';

export type DataPath = readonly (string | number)[];

/** A plan's text as data, with the way back from a place in the data to a line of the file. */
export interface PlanSource {
  /** What the text says; undefined where nothing can be made of it. */
  readonly data: unknown;
  /** Where the text breaks the rules of YAML or JSON. */
  readonly messages: readonly Message[];
  /** The line, from 1, where the value at a path stands, or its nearest ancestor where it is missing. */
  lineOf(path: DataPath): number | undefined;
  /** The line where a key of the map at a path stands. */
  lineOfKey(path: DataPath, key: string): number | undefined;
}

/** More syntax errors than this say nothing new: the first ones have shifted everything behind them. */
const MOST_SYNTAX_MESSAGES = 10;
/** A plan has no need of YAML aliases; a file that multiplies itself through them is refused. */
const MOST_ALIASES = 100;

/** Reads YAML or JSON (which is YAML). Never throws: what is broken is told in messages. */
export function readPlanSource(text: string, file: string): PlanSource {
  const quick = readJson(text);
  if (quick !== undefined) return lazySource(quick, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const messages = document.errors.slice(0, MOST_SYNTAX_MESSAGES).map((error): Message => ({
    code: 'PLAN_SYNTAX',
    severity: 'error',
    file,
    line: lines.linePos(error.pos[0]).line,
    text: `a plan is well-formed YAML or JSON, but: ${firstSentence(error.message)}`,
    advice: adviceFor(error.code),
  }));
  return { ...positions(document, lines), ...toData(document, file, messages) };
}

/** `{…}` that is sound JSON needs no positions unless something is wrong with it: three times quicker. */
function readJson(text: string): object | undefined {
  if (!/^\s*\{/u.test(text)) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

function lazySource(data: object, text: string): PlanSource {
  let places: Pick<PlanSource, 'lineOf' | 'lineOfKey'> | undefined;
  const found = (): Pick<PlanSource, 'lineOf' | 'lineOfKey'> => {
    if (places === undefined) {
      const lines = new LineCounter();
      places = positions(parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines);
    }
    return places;
  };
  return {
    data,
    messages: [],
    lineOf: (path) => found().lineOf(path),
    lineOfKey: (path, key) => found().lineOfKey(path, key),
  };
}

function toData(
  document: Document.Parsed,
  file: string,
  messages: readonly Message[],
): Pick<PlanSource, 'data' | 'messages'> {
  try {
    refuseLoops(document);
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { data, messages };
  } catch (error) {
    // Unresolved or multiplying aliases are only found on the way to data.
    const found: Message = {
      code: 'PLAN_SYNTAX',
      severity: 'error',
      file,
      text: `a plan is well-formed YAML or JSON, but: ${error instanceof Error ? error.message : String(error)}`,
      advice: 'Write values out instead of using YAML anchors and aliases.',
    };
    return { data: undefined, messages: [...messages, found] };
  }
}

/** `a: &a [*a]`: data that holds itself, which whoever walks it never leaves. Throws an Error. */
function refuseLoops(document: Document.Parsed): void {
  visit(document, {
    Alias(_key, { source }, ancestors) {
      if (ancestors.some((node) => isNode(node) && 'anchor' in node && node.anchor === source)) {
        throw new Error(`the alias ${source} stands for what it is a part of`);
      }
    },
  });
}

function positions(document: Document, lines: LineCounter): Pick<PlanSource, 'lineOf' | 'lineOfKey'> {
  const lineOfNode = (node: Node | undefined): number | undefined => {
    const start = node?.range?.[0];
    return start === undefined ? undefined : lines.linePos(start).line;
  };
  const nodeAt = (path: DataPath): Node | undefined => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  return {
    lineOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const line = lineOfNode(nodeAt(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return undefined;
    },
    lineOfKey(path, key) {
      const map = nodeAt(path);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
        : undefined;
      return isNode(pair?.key) ? lineOfNode(pair.key) : lineOfNode(map);
    },
  };
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message;
}

function adviceFor(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two and delete the other.';
    case 'TAB_AS_INDENT':
      return 'Indent with blanks, not with tabs.';
    case 'MISSING_CHAR':
      return 'Close the quote or bracket that is open here.';
    default:
      return 'Compare the indentation and the quotes of this line with the lines around it.';
  }
}
