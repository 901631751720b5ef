import type { RelationKind } from '../../../model/relation-kind.ts';
import type { SpokenMeasure, SpokenNode, Step } from './step.ts';
import { namesMeasure } from './step.ts';

/** A relation told from its subject and told from its object; the name of the one ahead follows. */
const PHRASES: Readonly<Record<RelationKind, readonly [forward: string, backward: string]>> = {
  RESPONSIBLE_FOR: ['answers for', 'is the responsibility of'],
  SUPPORTS: ['supported', 'was supported by'],
  SHARES_INFORMATION_WITH: ['shared information with', 'received information from'],
  PARTNER_OF: ['works together with', 'works together with'],
  MEMBER_OF: ['is a member of', 'has among its members'],
  MEETS_WITH: ['met with', 'met with'],
  CONVENES: ['convened', 'was convened by'],
  PART_OF: ['is part of', 'includes'],
  OPERATES: ['runs', 'is run by'],
  PUBLISHES: ['published', 'was published by'],
  REVISES: ['revised', 'was revised by'],
  PROMOTES: ['promoted the use of', 'was promoted by'],
  EXERCISES_WITH: ['held an exercise with', 'held an exercise with'],
  FUNDS: ['funded', 'was funded by'],
  REQUESTS: ['made a request to', 'received a request from'],
  STANDARDIZES_AT: ['worked on standards at', 'is where standards were worked on by'],
  PARTICIPATES_IN: ['took part in', 'counted among its participants'],
  SUPERVISES: ['supervises', 'is supervised by'],
  OVERSEES: ['oversees the sector', 'is overseen by'],
  COVERS: ['covers the sector', 'is covered by'],
  SECRETARIAT_OF: ['is the secretariat of', 'has as its secretariat'],
  SUCCEEDED_BY: ['became', 'succeeded'],
  INVOLVES: ['names', 'is named in'],
  RESTATES: ['restates', 'is restated in'],
  SUCCEEDS: ['continues', 'is continued by'],
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A path in English:
 *
 *     In measure (エ) (p. 161, FY2023), MIC supported ICT-ISAC, and ICT-ISAC met with the US Communications ISAC in 東京 in February 2024.
 */
export function englishSentence(steps: readonly Step[]): string {
  const clauses = steps.map((step, index) => clause(step, steps[index - 1], index === 0));
  const [first = '', ...others] = clauses;
  return `${[first, ...others.map((each) => `and ${each}`)].join(', ')}.`;
}

function clause(step: Step, before: Step | undefined, isFirst: boolean): string {
  const { date, fiscalYear, measure, place } = step;
  const isNamed = measure !== undefined && namesMeasure(step, before);
  const year = fiscalYear === undefined ? undefined : `FY${fiscalYear}`;
  const opening = isNamed ? `${isFirst ? 'In' : 'in'} ${measureName(measure, year)}, ` : '';
  const [forward, backward] = PHRASES[step.kind];
  const parts = [
    named(step.near),
    step.isForward ? forward : backward,
    named(step.far),
    place === undefined ? undefined : `in ${place}`,
    date === undefined ? undefined : englishDate(date),
    !isNamed && date === undefined && before?.fiscalYear !== fiscalYear && year !== undefined
      ? `in ${year}`
      : undefined,
  ];
  const said = parts.filter((part) => part !== undefined).join(' ');
  return opening + (isFirst && opening === '' ? capitalized(said) : said);
}

/** A sentence begins with a capital; names keep their own letters. */
function capitalized(text: string): string {
  return text.replace(/^measure\b/u, 'Measure');
}

function named({ measure, name }: SpokenNode): string {
  return measure === undefined ? name : measureName(measure, undefined);
}

/** `measure (エ) (p. 161, FY2023)`; by its name where it has no marker. */
function measureName({ marker, name, page }: SpokenMeasure, year: string | undefined): string {
  const where = [page === undefined ? undefined : `p. ${page}`, year].filter((part) => part !== undefined);
  const place = where.length === 0 ? '' : ` (${where.join(', ')})`;
  return `measure ${marker === undefined ? `“${name}”` : `(${marker})`}${place}`;
}

/** `in 2024`, `in February 2024`, `on 29 February 2024`. */
function englishDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const said = [day, name, year].filter((part) => part !== undefined).join(' ');
  return `${day === undefined ? 'in' : 'on'} ${said}`;
}
