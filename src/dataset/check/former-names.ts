import type { Place } from '../dataset.ts';
import { below, type Finding } from '../finding.ts';
import type { Alias } from '../model/field.ts';
import type { Rule } from './rule.ts';

/** At one time a body has one former name in each language: the one that it is called by when asked for that time. */
export const formerNames: Rule = (dataset) =>
  [...dataset.actors, ...dataset.sectors, ...dataset.instruments, ...dataset.events].flatMap(
    ({ place, record }) => ambiguous(record.aliases ?? [], place),
  );

function ambiguous(aliases: readonly Alias[], place: Place): readonly Finding[] {
  return aliases.flatMap((alias, index) => {
    const other = aliases.slice(0, index).find((earlier) => atOneTime(earlier, alias));
    if (other === undefined) return [];
    return [
      {
        code: 'AMBIGUOUS_FORMER_NAME',
        severity: 'error' as const,
        place: below(place, 'aliases', index),
        text: `one former name holds at a time, but got both ${other.name} and ${alias.name}`,
        advice: 'Keep FORMER for the name it was called by; the other is a SPELLING, SHORT or ABBREVIATION.',
      },
    ];
  });
}

function atOneTime(a: Alias, b: Alias): boolean {
  return (
    [a, b].every((alias) => alias.kind === 'FORMER' && (alias.validFrom ?? alias.validTo) !== undefined) &&
    a.language === b.language &&
    (a.validFrom ?? '') <= (b.validTo ?? '9999') &&
    (b.validFrom ?? '') <= (a.validTo ?? '9999')
  );
}
