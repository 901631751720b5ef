import type { Command } from 'commander';
import { addCommand } from '../command.ts';
import type { Session } from '../session.ts';

/** `strategy-graph doctor`: whether this machine has what is needed, and how to get what is missing. */
export function addDoctor(program: Command, session: Session): void {
  addCommand(program, 'doctor', {
    description:
      'Check everything that Strategy Graph needs and say how to fix what is missing. Starts nothing.',
    examples: [
      ['doctor', 'check this machine'],
      ['doctor --json', 'the same for programs'],
    ],
  }).action(async (options: { readonly json?: boolean }) => {
    const { runDoctor } = await import('../doctor/run-doctor.ts');
    session.finish(await runDoctor(session.terminal, options.json === true));
  });
}
