import { countsIn } from './counts.ts';
import { some } from './some.ts';
import type { ViewTexts } from './view-texts.ts';

const count = countsIn('en');

export const VIEWS_EN: ViewTexts = {
  coverage: ({ pagesRead, pagesTotal, measures, completeMeasures }) =>
    `${pagesRead === 0 ? 'No page of a plan has been read here; from the dataset or from plans that were loaded' : `Read so far: ${count.format(pagesRead)}${pagesTotal === undefined ? '' : ` of ${count.format(pagesTotal)}`} pages with`} ${some(measures, 'measure', 'measures')}${pagesRead === 0 ? ' are known' : ''}, ${count.format(completeMeasures)} of them whole. Counts rest on these; an empty place does not mean that there is nothing.`,
  noCoverage: 'No plan has been read yet.',
  filters: {
    types: 'types that are not drawn',
    kinds: 'chosen kinds of relation',
    and: ', ',
    narrowing: (filters) => `Narrowed by: ${filters}.`,
    idle: (filters) => `Does not apply in this view: ${filters}.`,
    namesOfDay: 'Names are those of the day.',
  },
  found: {
    cut: (hits) =>
      `These are the ${count.format(hits)} best; there are more. A longer or another text narrows it down.`,
  },
  matrix: {
    intro:
      'The large number counts the measures that have to do with both, ⇄ the direct relations. Choose one to open it with its sources.',
    rows: 'Rows',
    columns: 'Columns',
    axes: {
      MINISTRY: 'Ministries',
      ISAC: 'ISACs',
      ORGANIZATION: 'Organizations',
      SECTOR: 'Critical sectors',
      GOAL: 'Goals',
    },
    swap: 'Swap rows and columns',
    includeEmpty: 'List empty rows and columns',
    rowOrder: 'Order of rows',
    columnOrder: 'Order of columns',
    byTotal: 'by total',
    byName: 'by name',
    by: (name) => `by ${name}`,
    sortRows: (column) => `Order the rows by ${column}`,
    sortColumns: (row) => `Order the columns by ${row}`,
    total: 'Sum',
    totalMeaning:
      'All measures and relations in the row or column; a measure that stands in several cells counts in each.',
    caption: (rows, columns) => `${rows} and ${columns.toLowerCase().replace('isacs', 'ISACs')}`,
    cell: (row, column, measures, relations) =>
      `${row} and ${column}: ${some(measures, 'measure', 'measures')}, ${some(relations, 'direct relation', 'direct relations')}`,
    kinds: (names) => `Relations: ${names}`,
    key: 'The deeper the colour, the more there is',
    cut: (cells) =>
      `There are more cells: these are the ${count.format(cells)} that share the most measures. A fiscal year or other axes narrow it down.`,
    drawn: (rows, allRows, columns, allColumns) =>
      `${count.format(rows)} of ${some(allRows, 'row', 'rows')} and ${count.format(columns)} of ${some(allColumns, 'column', 'columns')} shown, the first in this order.`,
    empty: 'Nothing that these have in common in this fiscal year has been found.',
  },
  path: {
    intro:
      'Choose two names to see the ways from one to the other, the shortest first, drawn and as a sentence.',
    from: 'From',
    to: 'To',
    pick: 'Name or abbreviation',
    swap: 'Swap start and end',
    length: 'Length',
    upTo: (relations) => `up to ${some(relations, 'relation', 'relations')}`,
    kinds: 'Along',
    allKinds: 'every relation',
    someKinds: (chosen, all) => `${count.format(chosen)} of ${count.format(all)} kinds`,
    choose: 'Choose where to start and where to end.',
    noKind: 'No kind of relation is left to go along: the filters leave out all that were chosen.',
    found: (paths) => some(paths, 'way', 'ways'),
    relations: (length) => some(length, 'relation', 'relations'),
    none: (from, to, length) =>
      `No way of ${some(length, 'relation', 'relations')} or fewer leads from ${from} to ${to}.`,
    noneAdvice: 'Allow longer ways or more kinds of relation.',
    truncated:
      'There may be more ways than these. A shorter length or fewer kinds of relation narrow it down.',
    same: 'Start and end are the same. Choose another name.',
    openStep: (from, kind, to) => `${from} → ${kind} → ${to}: open with sources`,
    asTable: 'Read as a table',
    way: 'Way',
    step: 'Step',
  },
  timeline: {
    intro: 'Plans and results by fiscal year, and what changed from one year to the next.',
    show: 'Show',
    showChanges: 'Changes',
    showMeasures: 'All measures',
    earlier: 'From',
    later: 'To',
    kinds: {
      ENDED: 'Ended',
      STARTED: 'Started',
      RESPONSIBILITY_MOVED: 'Moved',
      CHANGED: 'Changed',
      CONTINUED: 'Continued',
    },
    kindMeaning: {
      ENDED: 'no plan for the later year, and said to end',
      STARTED: 'new in the later year',
      RESPONSIBILITY_MOVED: 'other ministries answer for it than before',
      CHANGED: 'another plan than the year before; the words that changed are marked',
      CONTINUED: 'the same plan in both years',
    },
    ministry: 'Ministry',
    allMinistries: 'All ministries',
    plan: (year) => `Plan for ${year}`,
    before: (ministries) => `before: ${ministries}`,
    noPlanRead: 'No plan, or not read',
    noPlanMore: 'No plan',
    wholeText: 'Whole text and source',
    excerpt: 'Main points only',
    cut: (shown, total) =>
      `${count.format(shown)} of ${count.format(total)} shown. A ministry narrows it down.`,
    noneTold: (measures) =>
      `Of ${some(measures, 'other measure', 'other measures')} the plans for both years were not read, so no change can be told. See “All measures”.`,
    noChange: (earlier, later) => `No change from ${earlier} to ${later} was found in what has been read.`,
    removed: 'words that went',
    added: 'words that came',
    selected: 'chosen',
  },
  sectors: {
    intro: (withIsac, total) =>
      `${count.format(withIsac)} of ${some(total, 'critical-infrastructure sector has', 'critical-infrastructure sectors have')} an ISAC in Japan.`,
    onlyGaps: 'Only sectors with a gap',
    covered: 'with an ISAC in Japan',
    withoutIsac: 'without an ISAC in Japan',
    withoutMinistry: 'without a ministry on record',
    others: 'CEPTOARs and other bodies',
    foreign: (country) => ` (${country})`,
    gaps: 'What is missing',
    gapsIntro: 'Not found in what has been read. Of measures, only those that were read whole count.',
    kinds: {
      SECTOR_WITHOUT_ISAC: 'Sectors without an ISAC in Japan',
      ISAC_WITHOUT_MINISTRY: 'ISACs in Japan that no ministry works with',
      MEASURE_WITHOUT_MINISTRY: 'Measures nobody answers for',
      RESULT_MISSING: 'Measures that tell no result',
      PLAN_WITHOUT_RESULT: 'Measures whose plan of the year before has no result',
      RESTATED_WITHOUT_ORIGINAL: 'Restated measures whose original is not known',
    },
    asQuery: 'Query',
    asQueryOf: (name) => `Open the query about ${name} in the playground`,
    noIsac: 'No ISAC',
    noMinistry: 'No ministry recorded',
    noGap: 'No sector has a gap.',
    caption:
      'Critical-infrastructure sectors, the ministries that oversee them and the bodies that cover them',
  },
  brokers: {
    intro:
      'A broker is whoever many of the shortest ways between others lead through. Reckoned over ministries, ISACs and other organizations.',
    over: 'Links',
    sharing: 'Cooperation and information sharing',
    all: 'All relations and measures',
    rank: 'Rank',
    betweenness: 'Betweenness',
    betweennessMeaning: 'the share of shortest ways between two others that lead through here',
    degree: 'Relations',
    community: 'Group',
    around: (name) => `around ${name}`,
    alone: 'alone',
    caption: 'The highest betweenness first',
    cut: (shown, total) =>
      `Reckoned over the ${count.format(shown)} best connected of ${count.format(total)}.`,
    filter: 'Filter by name or type',
  },
};
