import { foldWidth, squeeze } from '../../model/text.ts';
import type { SourceLine } from './source-line.ts';

/**
 * A site that publishes a document page by page puts lines of its own around the page's text:
 *
 *     資料1 〈title of the document〉 (12 ページ)
 *
 *     公開元URL https://…
 *     出典情報 〈meeting at which it was put before〉《〈publisher〉》
 *     低解像度画像をダウンロード
 *
 *     〈two sentences: the text was made by a machine〉
 *
 * Everything above the title is the site's too. What these lines say of the document becomes its metadata.
 */
export interface Wrapper {
  readonly titleJa?: string;
  readonly pageNumber?: number;
  readonly url?: string;
  readonly publisher?: string;
  /** How many of the page's lines are the site's. */
  readonly length: number;
}

const TITLE =
  /^(?:(?:資料|参考資料|別紙|別添)\s*\d*(?:[-‐－]\d+)*\s+)?(?<title>.+?)\s*[(（]\s*(?<page>\d+)\s*ページ\s*[)）]\s*$/u;
/** Few lines hold it, so that the others need not be folded. */
const PAGE_WORD = /[ペﾍヘ]/u;
const ADDRESS = /^\s*公開元\s*URL\s*[:：]?\s*(?<url>https?:\/\/\S+)?/iu;
const SOURCE = /^\s*出典情報\s*[:：]?\s*(?<source>.*)$/u;
const PUBLISHER = /《(?<publisher>[^》]+)》/u;
/** The site's words beside the metadata; each begins a line. */
const NOTICES = /^(?:低解像度画像|高解像度画像|画像をダウンロード|資料テキストは|テキストをコピー)/u;
const REACH = 40;

/** True for the line with which the site's wrapping of a page begins to be known. */
export function isWrapperTitle(text: string): boolean {
  return PAGE_WORD.test(text) && TITLE.test(foldWidth(text));
}

export function readWrapper(lines: readonly SourceLine[]): Wrapper {
  const head = lines.slice(0, REACH);
  const matches = head.map((line) => matchWrapper(line.text));
  const last = matches.findLastIndex((match) => match !== undefined);
  if (last < 0) return { length: 0 };
  return matches.reduce<Wrapper>((wrapper, match) => ({ ...wrapper, ...match }), { length: last + 1 });
}

/** What one line says of the document; undefined when it is not the site's. */
function matchWrapper(text: string): Omit<Wrapper, 'length'> | undefined {
  const title = TITLE.exec(text)?.groups;
  if (title !== undefined) {
    return { titleJa: title['title'] ?? '', pageNumber: Number(foldWidth(title['page'] ?? '')) };
  }
  const address = ADDRESS.exec(text)?.groups;
  if (address !== undefined) return address['url'] === undefined ? {} : { url: address['url'] };
  const source = SOURCE.exec(text)?.groups?.['source'];
  if (source !== undefined) {
    const publisher = PUBLISHER.exec(source)?.groups?.['publisher'];
    return publisher === undefined ? {} : { publisher };
  }
  return NOTICES.test(squeeze(text)) ? {} : undefined;
}
