import { distance } from 'fastest-levenshtein';
import type { GoalFact, PassageFact, StrategyFact } from '../../model/facts.ts';
import { slug } from '../../model/ids.ts';
import type { Plan, PlanSection } from '../../model/plan/plan.ts';
import type { Registry } from '../../model/registry.ts';
import { nameKey } from '../../model/text.ts';
import type { MadeLinks } from './made-links.ts';

/** The strategy that a section carries out, and its goals from the chapter down to the section's own. */
export interface SectionGoals {
  readonly strategy: StrategyFact;
  /** Outermost first; never empty. */
  readonly goals: readonly GoalFact[];
  /** Headings that the strategy does not have, for which goals were made. */
  readonly made: readonly string[];
}

/** Headings from memory and from print differ by a word or a mark. */
const ALIKE = 0.75;
/** … or more, where the number is the same. */
const ALIKE_WITH_NUMBER = 0.5;

/** That a goal is meant by a heading is never quite sure until a person says so. */
const SUREST = 0.98;

/**
 * The goal of a section: found by its heading below that of its chapter, not by its number alone, since (1) stands under
 * several. Undefined where no strategy is known.
 */
export function goalsOf(
  section: PlanSection,
  plan: Plan,
  fiscalYear: number | undefined,
  registry: Registry,
  passage: PassageFact,
  links: MadeLinks,
): SectionGoals | undefined {
  const strategy = strategyOf(section, plan, fiscalYear, registry, passage);
  const levels = section.headings.map((heading, level) => ({ heading, number: section.path[level] ?? '' }));
  if (strategy === undefined || levels.length === 0) return undefined;
  const all = registry.goals.filter((goal) => goal.strategyId === strategy.id);
  const chain: GoalFact[] = [];
  const made: string[] = [];
  const sure = new Map<string, number>();
  for (const { heading, number } of levels) {
    const parent = chain.at(-1);
    const found = findGoal(heading, number, below(parent, all), all, links);
    if (found === undefined) {
      made.push(heading);
      chain.push(makeGoal(heading, number, parent, strategy.id, section, passage));
    } else {
      // The levels that a page does not print (2 → 2.6 → (1)) are told as well, so that the way up is whole.
      const { goal, likeness } = found;
      chain.push(...missingBetween(parent, goal, all), goal);
      const link = { kind: 'GOAL' as const, from: heading, to: goal.id, page: passage.page };
      sure.set(goal.id, links.make({ ...link, confidence: Math.min(SUREST, round(likeness)) }));
    }
  }
  const points = section.strategy?.points ?? [];
  return {
    strategy,
    goals: chain.map((goal, index) => ({
      ...goal,
      passages: [{ ...passage, confidence: Math.min(passage.confidence, sure.get(goal.id) ?? 1) }],
      ...(index === chain.length - 1 && points.length > 0 ? { points } : {}),
    })),
    made,
  };
}

/**
 * The strategy that the quoted block names by its date of decision, else the one in force when the plan was made. An annual
 * plan is decided in summer, at the beginning of its year.
 */
function strategyOf(
  section: PlanSection,
  plan: Plan,
  fiscalYear: number | undefined,
  registry: Registry,
  passage: PassageFact,
): StrategyFact | undefined {
  const quoted = section.strategy;
  if (quoted?.decidedOn != null) {
    const decidedOn = quoted.decidedOn;
    const known = registry.strategies.find((strategy) => strategy.decidedOn === decidedOn);
    if (known !== undefined) return { ...known, passages: [passage] };
    return {
      id: `strategy:${decidedOn.slice(0, 4)}`,
      nameJa: quoted.titleJa,
      decidedOn,
      passages: [passage],
    };
  }
  const made = plan.document.decidedOn ?? (fiscalYear === undefined ? undefined : `${fiscalYear}-07-31`);
  if (made === undefined) return undefined;
  const inForce = registry.strategies
    .filter((strategy) => strategy.decidedOn !== undefined && strategy.decidedOn <= made)
    .sort((a, b) => ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? -1 : 1))
    .at(-1);
  return inForce === undefined ? undefined : { ...inForce, passages: [passage] };
}

function below(parent: GoalFact | undefined, all: readonly GoalFact[]): readonly GoalFact[] {
  if (parent === undefined) return all;
  const ids = new Set([parent.id]);
  // Parents come before their children in no particular order: go on until nothing is added.
  for (let grown = true; grown;) {
    const children = all.filter(
      (goal) => goal.parentId !== undefined && ids.has(goal.parentId) && !ids.has(goal.id),
    );
    for (const child of children) ids.add(child.id);
    grown = children.length > 0;
  }
  ids.delete(parent.id);
  return all.filter((goal) => ids.has(goal.id));
}

function findGoal(
  heading: string,
  number: string,
  candidates: readonly GoalFact[],
  all: readonly GoalFact[],
  { decided }: MadeLinks,
): { readonly goal: GoalFact; readonly likeness: number } | undefined {
  const key = headingKey(heading);
  const accepted = all.find(({ id }) => id === decided.accepted('GOAL', heading));
  if (accepted !== undefined) return { goal: accepted, likeness: 1 };
  const ranked = candidates
    .filter(({ id }) => !decided.isRejected('GOAL', heading, id))
    .map((goal) => ({ goal, likeness: likenessOf(key, goal), isNumbered: goal.path.at(-1) === number }))
    .filter(({ likeness, isNumbered }) => likeness >= (isNumbered ? ALIKE_WITH_NUMBER : ALIKE))
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(b.isNumbered) - Number(a.isNumbered) ||
        depthOf(a.goal, all) - depthOf(b.goal, all) ||
        (a.goal.id < b.goal.id ? -1 : 1),
    );
  return ranked[0];
}

function round(likeness: number): number {
  return Math.round(likeness * 100) / 100;
}

/** 1 for the same heading, blanks and marks aside; 0 for nothing in common. */
function likenessOf(key: string, goal: GoalFact): number {
  const names = [goal.nameJa, goal.nameEn, ...(goal.aliases ?? []).map((alias) => alias.name)];
  return Math.max(
    0,
    ...names
      .filter((name) => name !== undefined)
      .map(headingKey)
      .map((name) => 1 - distance(key, name) / Math.max(key.length, name.length, 1)),
  );
}

function headingKey(heading: string): string {
  return nameKey(heading).replace(/[、,.・/〜~()-]/gu, '');
}

function depthOf(goal: GoalFact, all: readonly GoalFact[]): number {
  return ancestorsOf(goal, all).length;
}

/** From the outermost to the parent. */
function ancestorsOf(goal: GoalFact, all: readonly GoalFact[]): readonly GoalFact[] {
  const ancestors: GoalFact[] = [];
  let parent = all.find((other) => other.id === goal.parentId);
  while (parent !== undefined && !ancestors.includes(parent)) {
    ancestors.unshift(parent);
    const { parentId } = parent;
    parent = all.find((other) => other.id === parentId);
  }
  return ancestors;
}

function missingBetween(
  parent: GoalFact | undefined,
  goal: GoalFact,
  all: readonly GoalFact[],
): readonly GoalFact[] {
  const ancestors = ancestorsOf(goal, all);
  return ancestors.slice(ancestors.findIndex((ancestor) => ancestor.id === parent?.id) + 1);
}

function makeGoal(
  heading: string,
  number: string,
  parent: GoalFact | undefined,
  strategyId: string,
  section: PlanSection,
  passage: PassageFact,
): GoalFact {
  const above = parent?.id ?? strategyId.replace(/^strategy:/u, 'goal:');
  return {
    id: `${above}/${slug(heading)}`,
    strategyId,
    ...(parent === undefined ? {} : { parentId: parent.id }),
    number,
    path: section.path.slice(0, section.headings.indexOf(heading) + 1),
    nameJa: heading,
    passages: [passage],
  };
}
