import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { DOCUMENT_KEY, DOCUMENT_KEY_RULE } from '../model/document-key.ts';
import { toPort } from './settings.ts';
import { usageError } from './usage-error.ts';

export interface CommandText {
  readonly description: string;
  /** Each a whole command line after `strategy-graph `, with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
}

/** A command with what every command has: help with examples, `--json`, wrong use as a message. */
export function addCommand(parent: Command, name: string, text: CommandText): Command {
  const command = parent
    .command(name)
    .description(text.description)
    .option('--json', 'print one JSON document, for programs')
    .addHelpText('after', `\nExamples:\n${exampleLines(text.examples)}`);
  return command.exitOverride((error) => {
    throw usageError(error, command);
  });
}

/** `  $ strategy-graph db status   says whether …`, the explanations below each other. */
function exampleLines(examples: CommandText['examples']): string {
  const lines = examples.map(([line, does]) => [`$ strategy-graph ${line}`, does] as const);
  const width = Math.max(...lines.map(([line]) => line.length));
  return lines.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`).join('\n');
}

/** For `--port`; commander turns the error into wrong use. */
export function parsePort(value: string): number {
  const port = toPort(value);
  if (port !== undefined) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

/** For `--pages`: `99-225`, or `161` for one page. */
export function parsePages(value: string): readonly [number, number] {
  const { from = '', to = from } = /^(?<from>\d{1,5})(?:-(?<to>\d{1,5}))?$/u.exec(value)?.groups ?? {};
  const pages = [Number(from), Number(to)] as const;
  if (pages[0] >= 1 && pages[0] <= pages[1]) return pages;
  throw new InvalidArgumentError('Pages are a number or a range such as 99-225.');
}

/** For `--document`. */
export function parseDocumentKey(value: string): string {
  if (DOCUMENT_KEY.test(value)) return value;
  throw new InvalidArgumentError(`${DOCUMENT_KEY_RULE}, such as cybersecurity-2024.`);
}
