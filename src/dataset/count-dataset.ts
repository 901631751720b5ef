import type { Dataset } from './dataset.ts';
import { tellingOf } from './telling.ts';

/** How much of what the dataset tells: rows of a table, in the order in which a reader asks. */
export function countDataset(dataset: Dataset): readonly (readonly [what: string, count: number])[] {
  const telling = tellingOf(dataset);
  const ofType = (type: string): number => telling.actors.filter((actor) => actor.type === type).length;
  const measuresIn = (isAnnex2: boolean): number =>
    telling.measures.filter(({ part }) => (part === 'ANNEX2') === isAnnex2).length;
  const relationsThat = (isMade: boolean): number =>
    telling.relations.filter(({ kind }) => (kind === 'RESPONSIBLE_FOR' || kind === 'INVOLVES') === isMade)
      .length;
  return [
    ['Ministries', ofType('MINISTRY')],
    ['ISACs, those abroad included', ofType('ISAC')],
    ['Other organizations and groups', ofType('ORGANIZATION')],
    ['Critical-infrastructure sectors', telling.sectors.length],
    ['Strategies', telling.strategies.length],
    ['Goals', telling.goals.length],
    ['Instruments', telling.instruments.length],
    ['Events', telling.events.length],
    ['Documents', telling.documents.length],
    ['Measures of Annex 2', measuresIn(true)],
    ['Measures told elsewhere in the document', measuresIn(false)],
    ['Measures seen whole', telling.measures.filter(({ isComplete }) => isComplete === true).length],
    ['Plans and results of measures', telling.entries.length],
    ['Numbers (observations)', telling.observations.length],
    ['Relations, of measures to ministries and bodies', relationsThat(true)],
    ['Relations of all other kinds', relationsThat(false)],
  ];
}
