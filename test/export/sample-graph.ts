import type { WriteOptions } from '../../src/export/format.ts';
import { exportFormat } from '../../src/export/formats.ts';
import type { NetworkFormat } from '../../src/export/format-names.ts';
import type { ExportEdge, ExportNode, GraphSource } from '../../src/export/graph.ts';

/** A source over lists, which counts how far it was read. */
export interface ListedSource extends GraphSource {
  readonly listed: { readonly nodes: readonly ExportNode[]; readonly edges: readonly ExportEdge[] };
}

export function listedSource(nodes: readonly ExportNode[], edges: readonly ExportEdge[]): ListedSource {
  return {
    meta: {
      title: 'Strategy Graph',
      description: 'A sample & its "signs"',
      revision: '42',
      updatedAt: '2025-04-01T09:00:00Z',
    },
    nodes: () => inBatches(nodes),
    edges: () => inBatches(edges),
    listed: { nodes, edges },
  };
}

/** Two at a time, so that every writer meets a second batch. */
async function* inBatches<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[], void> {
  for (let first = 0; first < items.length; first += 2) {
    yield await Promise.resolve(items.slice(first, first + 2));
  }
}

/** One node of every type, with everything that a node can carry somewhere. */
export const SAMPLE_NODES: readonly ExportNode[] = [
  {
    id: 'strategy:2021',
    type: 'STRATEGY',
    nameJa: '見本の戦略',
    nameEn: 'Sample strategy',
    date: '2021-09-28',
    fiscalYears: [],
    degree: 0,
    evidence: 'https://www.example.jp/strategy.pdf',
  },
  { id: 'goal:2021/2/6', type: 'GOAL', nameJa: '目標 2.6', fiscalYears: [], degree: 0 },
  {
    id: 'measure:sample-2024:p161:ウ',
    type: 'MEASURE',
    nameJa: '(ウ) 情報共有',
    nameEn: '(ウ) Information sharing',
    status: 'CONTINUES',
    marker: 'ウ',
    isRestated: false,
    isComplete: true,
    document: 'document:sample-2024',
    page: 161,
    fiscalYears: [2022, 2023, 2025],
    degree: 3,
    evidence: 'https://www.example.jp/plan.pdf#page=161',
  },
  {
    id: 'ministry:fsa',
    type: 'MINISTRY',
    nameJa: '金融庁',
    nameEn: 'Financial Services Agency',
    descriptionJa: '金融の監督',
    descriptionEn: 'Oversees finance',
    abbreviation: 'FSA',
    homepage: 'https://www.fsa.go.jp/',
    country: 'JP',
    validFrom: '2000-07-01',
    fiscalYears: [],
    degree: 3,
  },
  {
    id: 'isac:f-isac',
    type: 'ISAC',
    nameJa: '金融ISAC',
    nameEn: 'Financials ISAC Japan',
    validFrom: '2014-08',
    fiscalYears: [],
    degree: 3,
  },
  {
    id: 'organization:nisc',
    type: 'ORGANIZATION',
    kind: 'AGENCY',
    nameJa: '内閣サイバーセキュリティセンター',
    validFrom: '2015-01-09',
    validTo: '2025-06-30',
    fiscalYears: [],
    degree: 1,
  },
  {
    id: 'sector:finance',
    type: 'SECTOR',
    nameJa: '金融',
    nameEn: 'Finance',
    date: '2005',
    fiscalYears: [],
    degree: 2,
  },
  {
    id: 'instrument:guideline',
    type: 'INSTRUMENT',
    kind: 'GUIDELINE',
    nameJa: '手引き "第2版"',
    date: '2024-03',
    fiscalYears: [],
    degree: 0,
  },
  {
    id: 'event:exercise-2024',
    type: 'EVENT',
    nameJa: '=演習',
    nameEn: '-Exercise <2024> & more',
    date: '2024-11-11',
    endDate: '2024-11-13',
    place: '東京',
    fiscalYears: [],
    degree: 1,
  },
];

export const SAMPLE_EDGES: readonly ExportEdge[] = [
  {
    id: 'relation:responsible_for:0001',
    source: 'ministry:fsa',
    target: 'measure:sample-2024:p161:ウ',
    kind: 'RESPONSIBLE_FOR',
    weight: 1,
    fiscalYears: [],
    origin: 'EXTRACTED',
    confidence: 1,
    measure: 'measure:sample-2024:p161:ウ',
    document: 'document:sample-2024',
    page: 161,
    evidence: 'https://www.example.jp/plan.pdf#page=161',
  },
  {
    id: 'relation:shares_information_with:0002',
    source: 'ministry:fsa',
    target: 'isac:f-isac',
    kind: 'SHARES_INFORMATION_WITH',
    weight: 2.5,
    fiscalYears: [2023, 2024],
    detailJa: '「見本」の説明\n二行目',
    detailEn: 'A sample; two lines,\nwith "quotes"',
    origin: 'CURATED',
    confidence: 0.8,
    measure: 'measure:sample-2024:p161:ウ',
  },
  {
    id: 'relation:meets_with:0003',
    source: 'ministry:fsa',
    target: 'isac:f-isac',
    kind: 'MEETS_WITH',
    weight: 1,
    fiscalYears: [2023],
    date: '2023-06-01',
    place: '東京',
    origin: 'EXTRACTED',
    confidence: 0.95,
  },
  {
    id: 'relation:covers:0004',
    source: 'isac:f-isac',
    target: 'sector:finance',
    kind: 'COVERS',
    weight: 1,
    fiscalYears: [],
    validFrom: '2014-08',
    origin: 'REGISTRY',
    confidence: 1,
    evidence: 'https://www.example.jp/f-isac',
  },
  {
    id: 'relation:part_of:0005',
    source: 'organization:nisc',
    target: 'sector:finance',
    kind: 'MEMBER_OF',
    weight: 1,
    fiscalYears: [],
    validFrom: '2015-01-09',
    validTo: '2025-06-30',
    origin: 'REGISTRY',
    confidence: 1,
  },
  {
    id: 'relation:involves:0006',
    source: 'measure:sample-2024:p161:ウ',
    target: 'event:exercise-2024',
    kind: 'INVOLVES',
    weight: 1,
    fiscalYears: [2025],
    origin: 'EXTRACTED',
    confidence: 0.7,
  },
  {
    id: 'relation:succeeds:0007',
    source: 'measure:sample-2024:p161:ウ',
    target: 'measure:sample-2024:p161:ウ',
    kind: 'SUCCEEDS',
    weight: 1,
    fiscalYears: [],
    origin: 'CURATED',
    confidence: 0.5,
  },
];

export function sampleGraph(): ListedSource {
  return listedSource(SAMPLE_NODES, SAMPLE_EDGES);
}

/** The whole text of a format that is one file. */
export async function textIn(
  format: NetworkFormat,
  source: GraphSource,
  options?: WriteOptions,
): Promise<string> {
  const [file, ...others] = exportFormat(format).files;
  if (file === undefined || others.length > 0) throw new Error(`${format} is not one file`);
  return textOf(file.write(source, options));
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
