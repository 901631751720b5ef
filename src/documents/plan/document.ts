import type { Message } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { documentKeyOf } from '../document-key.ts';
import type { LaidPage } from '../page/lay-out-page.ts';

export interface DocumentOptions {
  /** Replaces the key that the document's title gives. */
  readonly documentKey?: string;
  /** The title as the file itself gives it, where no page does. */
  readonly titleJa?: string;
  /** First and last page to read, both included; all where it is left out. */
  readonly pages?: readonly [number, number];
}

/** The document's title, by the site's title above a page, else as the file gives it. */
export function titleOf(pages: readonly LaidPage[], { titleJa }: DocumentOptions): string | undefined {
  return pages.find(({ wrapper }) => wrapper.titleJa !== undefined)?.wrapper.titleJa ?? titleJa;
}

export function documentOf(
  pages: readonly LaidPage[],
  titleJa: string | undefined,
  { documentKey }: DocumentOptions,
): { readonly document: Plan['document']; readonly messages: readonly Message[] } {
  const key = documentKey ?? (titleJa === undefined ? undefined : documentKeyOf(titleJa));
  const first = <T>(pick: (page: LaidPage) => T | undefined): T | null =>
    pages.map(pick).find((value) => value !== undefined) ?? null;
  return {
    document: {
      key: key ?? 'document',
      titleJa: titleJa ?? key ?? 'document',
      titleEn: null,
      publisher: first(({ wrapper }) => wrapper.publisher),
      decidedOn: null,
      url: first(({ wrapper }) => wrapper.url),
      annex: first(({ annex }) => annex),
    },
    messages: key === undefined ? [keyUnknown(titleJa)] : [],
  };
}

function keyUnknown(titleJa: string | undefined): Message {
  const found = titleJa === undefined ? 'the pages show no title' : `its title gives none: ${titleJa}`;
  return {
    code: 'DOCUMENT_KEY_UNKNOWN',
    severity: 'warning',
    text: `A document is known by an ASCII key, but ${found}`,
    advice: 'Give one with --document KEY, for example --document cybersecurity-2024.',
  };
}
