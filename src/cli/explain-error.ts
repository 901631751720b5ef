import type { Message } from '../model/message.ts';
import { CommandFailure } from './command-failure.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { StopRequested } from './stop-signals.ts';
import type { Environment } from './terminal.ts';

export interface Explanation {
  readonly status: ExitStatus;
  readonly messages: readonly Message[];
}

/** Says any error as messages with a code and advice; a stack only when STRATEGY_GRAPH_DEBUG asks for it. */
export function explainError(error: unknown, env: Environment): Explanation {
  const explanation = explained(error);
  if (!isDebugging(env) || !(error instanceof Error)) return explanation;
  const stack: Message = {
    code: 'STACK',
    severity: 'info',
    text: stackWithCauses(error),
    advice: 'Shown because STRATEGY_GRAPH_DEBUG is set.',
  };
  return { status: explanation.status, messages: [...explanation.messages, stack] };
}

function explained(error: unknown): Explanation {
  if (error instanceof CommandFailure) return { status: error.status, messages: error.messages };
  if (error instanceof StopRequested) {
    const text = `the command was ${error.message}`;
    const advice = 'Nothing was left half done; run it again.';
    return { status: EXIT.unusable, messages: [{ code: 'STOPPED', severity: 'error', text, advice }] };
  }
  if (isToldFailure(error)) {
    const { code, message, advice } = error;
    return { status: EXIT.environment, messages: [{ code, severity: 'error', text: message, advice }] };
  }
  return {
    status: EXIT.unusable,
    messages: [
      {
        code: 'INTERNAL',
        severity: 'error',
        text: firstLine(error instanceof Error ? error.message : String(error)),
        advice: 'This is a defect of Strategy Graph. STRATEGY_GRAPH_DEBUG=1 shows where it happened.',
      },
    ],
  };
}

/** What the rooms below throw for things that this machine must have, or do. */
const TOLD_FAILURES = ['StoreError', 'ListenError', 'GraphChangedError'];

/**
 * Such an error is known by its form, not by its class: the classes stand beside the database driver and the
 * server, and a command that needs neither should not wait for them to load.
 */
function isToldFailure(error: unknown): error is Error & { code: string; advice: string } {
  return (
    error instanceof Error &&
    TOLD_FAILURES.includes(error.name) &&
    'code' in error &&
    typeof error.code === 'string' &&
    'advice' in error &&
    typeof error.advice === 'string'
  );
}

function isDebugging(env: Environment): boolean {
  const value = env['STRATEGY_GRAPH_DEBUG'];
  return value !== undefined && value !== '' && value !== '0';
}

function stackWithCauses(error: Error): string {
  const stack = error.stack ?? error.message;
  return error.cause instanceof Error ? `${stack}\nCaused by: ${stackWithCauses(error.cause)}` : stack;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
