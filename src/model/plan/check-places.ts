import type { Message } from '../message.ts';
import { printPath } from './plan-problem.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { DataPath, PlanSource } from './plan-source.ts';
import type { Plan, PlanItem } from './plan.ts';

interface Places {
  /** What names an entry that is not there, and is to be left out. */
  readonly problems: readonly PlanProblem[];
  /** Quotes that no longer fit their paragraph. */
  readonly messages: readonly Message[];
  readonly plan: Plan;
}

type Placed = PlanItem['relations' | 'observations' | 'mentions' | 'events'][number];

/**
 * What a schema cannot say: `entry` names one of the item's entries, and `quote` lies within one of its paragraphs.
 * A quote that does not fit is dropped with a warning, for it happens to everybody who corrects a paragraph by hand.
 */
export function checkPlaces(plan: Plan, source: PlanSource, file: string): Places {
  const problems: PlanProblem[] = [];
  const messages: Message[] = [];

  const checkList = <T extends Placed>(list: readonly T[], item: PlanItem, path: DataPath): T[] =>
    list.map((fact, index) => {
      const at = [...path, index];
      if (fact.entry !== null && fact.entry >= item.entries.length) {
        problems.push(noSuchEntry(fact.entry, item.entries.length, at, source, file));
      }
      if (fact.quote === null || fits(fact, item)) return fact;
      messages.push(quoteTooLong(at, source, file));
      return { ...fact, quote: null };
    });

  const sections = plan.sections.map((section, s) => ({
    ...section,
    items: section.items.map((item, i) => {
      const path = ['sections', s, 'items', i];
      return {
        ...item,
        mentions: checkList(item.mentions, item, [...path, 'mentions']),
        events: checkList(item.events, item, [...path, 'events']),
        relations: checkList(item.relations, item, [...path, 'relations']),
        observations: checkList(item.observations, item, [...path, 'observations']),
      };
    }),
  }));
  return { problems, messages, plan: { ...plan, sections } };
}

function fits(fact: Placed, item: PlanItem): boolean {
  if (fact.quote === null || fact.entry === null) return false;
  const [paragraph, start, end] = fact.quote;
  const text = item.entries[fact.entry]?.paragraphs[paragraph];
  return text !== undefined && start < end && end <= text.length;
}

function noSuchEntry(
  entry: number,
  entries: number,
  path: DataPath,
  source: PlanSource,
  file: string,
): PlanProblem {
  const at = [...path, 'entry'];
  const line = source.lineOf(at);
  return {
    path: at,
    message: {
      code: 'INVALID_VALUE',
      severity: 'error',
      file,
      ...(line === undefined ? {} : { line }),
      path: printPath(at),
      text: `entry is the index of one of the item's ${entries} entries, counted from 0, but got: ${entry}`,
      advice: 'Correct the index, or write null where no entry says it.',
    },
  };
}

function quoteTooLong(path: DataPath, source: PlanSource, file: string): Message {
  const at = [...path, 'quote'];
  const line = source.lineOf(at);
  return {
    code: 'QUOTE_OUT_OF_RANGE',
    severity: 'warning',
    file,
    ...(line === undefined ? {} : { line }),
    path: printPath(at),
    text: 'quote is [paragraph, start, end] within the entry named, but it lies outside the text; it is left out',
    advice:
      'Count again after correcting a paragraph, or delete the quote: page and lines remain as evidence.',
  };
}
