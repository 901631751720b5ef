import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { wrongUse } from './command-failure.ts';

/**
 * A wrong command line as a message. Commander's words are
 * `error: unknown option '--ouut'\n(Did you mean --out?)`; help that was asked for passes through as it is.
 */
export function usageError(error: CommanderError, command: Command): Error {
  if (error.exitCode === 0) return error;
  const [rule = '', ...rest] = error.message.replace(/^error: /u, '').split('\n');
  const hint = /\((Did you mean .*)\)/u.exec(rest.join(' '))?.[1];
  const text = error.code === 'commander.help' ? `${commandName(command)} needs a command` : rule;
  const help = `See: ${commandName(command)} --help`;
  return wrongUse(text, hint === undefined ? help : `${hint} ${help}`);
}

/** `strategy-graph db start` */
function commandName(command: Command): string {
  const name = command.name();
  return command.parent === null ? name : `${commandName(command.parent)} ${name}`;
}

export function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}
