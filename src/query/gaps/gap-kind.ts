import type { Language } from '../../model/entity.ts';

/** What a gap is about, in the language of its explanation. */
interface Missing {
  readonly name: string;
  /** Of a measure. */
  readonly marker: string | undefined;
  readonly page: number | undefined;
  /** Of the plan that has no result. */
  readonly year: number | undefined;
}

/** One kind of gap: how it is found, said and shown. */
export interface GapDefinition {
  readonly kind: string;
  /** The file of cypher/read that binds `node` and `year`. */
  readonly file: string;
  readonly explanation: Readonly<Record<Language, (missing: Missing) => string>>;
  /** What an operation asks of the node to show the gap. */
  readonly selection: string;
}

const MEASURE = `... on Measure { name marker page status isComplete isRestated document { title } ministries { name } entries { fiscalYear kind text } restates { id name } }`;

/** In the order of GapKind in schema/gaps.graphql. */
export const GAP_DEFINITIONS: readonly GapDefinition[] = [
  {
    kind: 'SECTOR_WITHOUT_ISAC',
    file: 'gaps-sector-without-isac',
    explanation: {
      JA: ({ name }) => `「${name}」分野を受け持つ国内のISACが見当たらない。`,
      EN: ({ name }) => `No ISAC of Japan is known to cover the sector “${name}”.`,
    },
    selection: `... on Sector { name ministries { name } isacs { name country } organizations { name kind } }`,
  },
  {
    kind: 'ISAC_WITHOUT_MINISTRY',
    file: 'gaps-isac-without-ministry',
    explanation: {
      JA: ({ name }) => `${name}と府省庁との関わりが、施策にもそれ以外の関係にも見当たらない。`,
      EN: ({ name }) =>
        `No ministry is known to work with ${name}: no measure names it, and no relation links the two.`,
    },
    selection: `... on Isac { name country ministries(first: 10) { totalCount nodes { name } } relations(first: 10) { nodes { kind from { name } to { name } } } }`,
  },
  {
    kind: 'MEASURE_WITHOUT_MINISTRY',
    file: 'gaps-measure-without-ministry',
    explanation: {
      JA: (missing) => `${japanese(missing)}を担当する府省庁が書かれていない。`,
      EN: (missing) => `No ministry is named as responsible for ${english(missing)}.`,
    },
    selection: MEASURE,
  },
  {
    kind: 'RESULT_MISSING',
    file: 'gaps-result-missing',
    explanation: {
      JA: (missing) => `${japanese(missing)}は新しい施策ではないのに、どの年度の取組結果も書かれていない。`,
      EN: (missing) =>
        `The plan tells no result of any year for ${english(missing)}, although it is not new.`,
    },
    selection: MEASURE,
  },
  {
    kind: 'PLAN_WITHOUT_RESULT',
    file: 'gaps-plan-without-result',
    explanation: {
      JA: (missing) =>
        `${japanese(missing)}には${yearOf(missing)}年度の計画があるが、その年度の取組結果が書かれていない。`,
      EN: (missing) =>
        `There is a plan for fiscal year ${yearOf(missing)} in ${english(missing)}, but no result of that year.`,
    },
    selection: MEASURE,
  },
  {
    kind: 'RESTATED_WITHOUT_ORIGINAL',
    file: 'gaps-restated-without-original',
    explanation: {
      JA: (missing) => `${japanese(missing)}は再掲とされているが、元の施策が分かっていない。`,
      EN: (missing) =>
        `It is not known which measure ${english(missing)}, marked as restated (再掲), restates.`,
    },
    selection: MEASURE,
  },
];

/** The operation that shows a gap. */
export function showingOperation({ selection }: GapDefinition, id: string): string {
  return `{ node(id: ${JSON.stringify(id)}) { id ${selection} } }`;
}

function yearOf({ year }: Missing): string {
  return year === undefined ? '' : String(year);
}

/** `施策「○○」(161頁(エ))` */
function japanese({ marker, name, page }: Missing): string {
  const where = `${page === undefined ? '' : `${page}頁`}${marker === undefined ? '' : `(${marker})`}`;
  return `施策「${name}」${where === '' ? '' : `(${where})`}`;
}

/** `the measure “…” (p. 161, item エ)` */
function english({ marker, name, page }: Missing): string {
  const where = [
    page === undefined ? undefined : `p. ${page}`,
    marker === undefined ? undefined : `item ${marker}`,
  ];
  const given = where.filter((part) => part !== undefined).join(', ');
  return `the measure “${name}”${given === '' ? '' : ` (${given})`}`;
}
