import { hasErrors } from '../message.ts';
import type { Message } from '../message.ts';
import { checkPlaces } from './check-places.ts';
import { leaveOut } from './leave-out.ts';
import { findProblems } from './plan-problem.ts';
import type { PlanProblem } from './plan-problem.ts';
import { readPlanSource } from './plan-source.ts';
import type { PlanSource } from './plan-source.ts';
import { planSchema } from './plan.ts';
import type { Plan } from './plan.ts';

export interface ParsedPlan {
  /** What could be read; undefined where the envelope (syntax, format, document) is broken. */
  readonly plan: Plan | undefined;
  /** All that is wrong, in the order of the file. */
  readonly messages: readonly Message[];
}

/**
 * Reads a plan file, YAML or JSON. Fills the defaults of the plan format, names every problem of the file in one run
 * (with its line), and leaves out no more than what is wrong: a bad relation is lost, its item stays. Never throws.
 */
export function parsePlan(text: string, file: string): ParsedPlan {
  const source = readPlanSource(text, file);
  if (hasErrors(source.messages)) {
    return { plan: undefined, messages: [...source.messages, ...soundProblems(source, file)] };
  }
  if (typeof source.data !== 'object' || source.data === null || Array.isArray(source.data)) {
    return { plan: undefined, messages: [notAPlan(file)] };
  }
  const problems = findProblems(source.data, source, file);
  const checked = planSchema.safeParse(leaveOut(source.data, problems));
  if (!checked.success) return { plan: undefined, messages: inOrder(problems, []) };
  return checkedPlan(checked.data, problems, source, file);
}

/** Second pass: places that point nowhere. Only a sound file keeps its indexes, hence its lines. */
function checkedPlan(
  plan: Plan,
  problems: readonly PlanProblem[],
  source: PlanSource,
  file: string,
): ParsedPlan {
  const lineless: PlanSource = { ...source, lineOf: () => undefined, lineOfKey: () => undefined };
  const places = checkPlaces(plan, problems.length === 0 ? source : lineless, file);
  const messages = inOrder([...problems, ...places.problems], places.messages);
  if (places.problems.length === 0) return { plan: places.plan, messages };
  return { plan: planSchema.parse(leaveOut(places.plan, places.problems)), messages };
}

/** Behind the first syntax error nothing is certain; what stands before it is checked all the same. */
function soundProblems(source: PlanSource, file: string): readonly Message[] {
  if (typeof source.data !== 'object' || source.data === null) return [];
  const broken = Math.min(...source.messages.map((message) => message.line ?? 0));
  return inOrder(findProblems(source.data, source, file), []).filter(
    (message) => message.code !== 'MISSING_FIELD' && (message.line ?? broken) < broken,
  );
}

function inOrder(problems: readonly PlanProblem[], others: readonly Message[]): readonly Message[] {
  return [...problems.map((problem) => problem.message), ...others].sort(
    (a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0,
  );
}

function notAPlan(file: string): Message {
  return {
    code: 'NOT_A_PLAN',
    severity: 'error',
    file,
    line: 1,
    text: 'a plan is a map that begins with format: strategy-graph/plan@1, but this file holds none',
    advice: 'Give a plan file; a page or a PDF becomes one by `strategy-graph extract FILE --out plan.yaml`.',
  };
}
