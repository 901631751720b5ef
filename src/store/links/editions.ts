import type { FormerMeasure } from '../../model/edition-measure.ts';
import type { Teller } from '../../model/facts.ts';
import type { Store } from '../store.ts';
import { readStatement } from './read-statement.ts';
import type { ToldSource } from './told-sources.ts';

/** A yearly plan has some thousand measures; an edition of more than this is none. */
const MOST_MEASURES = 20_000;

/**
 * The measures of the edition for a fiscal year, in the order of the document, of all documents but one, which is the one
 * that asks. Throws StoreError.
 */
export async function readEdition(
  store: Store,
  fiscalYear: number,
  except: Teller,
): Promise<readonly FormerMeasure[]> {
  const rows = await store.read({
    text: readStatement('edition-measures'),
    parameters: { fiscalYear, except, limit: MOST_MEASURES },
  });
  return rows.map((row) => formerMeasure(row, fiscalYear));
}

/** What the documents that plan for a fiscal year made their facts of, by their ids, without some of them. Throws StoreError. */
export async function editionSources(
  store: Store,
  fiscalYear: number,
  except: readonly string[],
): Promise<readonly ToldSource[]> {
  const rows = await store.read({
    text: readStatement('edition-sources'),
    parameters: { fiscalYear, except },
  });
  return rows.map(([teller, source]) => ({ teller: String(teller), source: String(source) }));
}

/** The year that a document in the graph plans for; undefined where it is not there or has none. Throws StoreError. */
export async function documentYear(store: Store, document: Teller): Promise<number | undefined> {
  const rows = await store.read({ text: readStatement('document-year'), parameters: { document } });
  const year = rows[0]?.[0];
  return typeof year === 'number' ? year : undefined;
}

/** The columns are those of cypher/read/edition-measures.cypher. */
function formerMeasure(row: readonly unknown[], fiscalYear: number): FormerMeasure {
  const [id, documentId, goalId, path, headings, marker, ministries, paragraphs, places] = row;
  return {
    id: String(id),
    documentId: String(documentId),
    fiscalYear,
    goalId: typeof goalId === 'string' ? goalId : undefined,
    sectionPath: [...list(path), ...list(headings)].map(String),
    marker: typeof marker === 'string' ? marker : null,
    ministries: list(ministries).map(String),
    texts: [{ fiscalYear, kind: 'PLAN', text: list(paragraphs).map(String).join('') }],
    passages: list(places).map((place) => passageOf(String(documentId), list(place))),
  };
}

function passageOf(
  documentId: string,
  [page, lines, quote]: readonly unknown[],
): FormerMeasure['passages'][number] {
  return {
    documentId,
    page: Number(page),
    ...(Array.isArray(lines) && lines.length > 0 ? { lines: lines.map(Number) } : {}),
    ...(typeof quote === 'string' ? { quote } : {}),
  };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
