import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react/disclosure';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { EvidenceOfDocument } from '../../../generated/graphql.ts';
import type { EvidenceItemFragment } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useScene } from '../scene/use-scene.ts';
import { formatLines, formatNumber, formatShare } from '../texts/format.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';
import { CopyButton } from './copy-button.tsx';
import { markQuote } from './mark-quote.ts';
import { Answered } from './waiting.tsx';

/** A button that opens where something is written; asked only then. */
export function EvidenceButton({ id, about }: { readonly id: string; readonly about: string }): ReactElement {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <DisclosureProvider open={open} setOpen={setOpen}>
      <Disclosure className="evidence-button" aria-label={`${texts.whereWritten}: ${about}`}>
        {texts.whereWritten}
      </Disclosure>
      <DisclosureContent className="evidence">{open && <EvidenceList id={id} />}</DisclosureContent>
    </DisclosureProvider>
  );
}

function EvidenceList({ id }: { readonly id: string }): ReactElement {
  const texts = useTexts();
  const language = useApiLanguage();
  const answer = useAnswer(`evidence ${language} ${id}`, (signal) =>
    ask(EvidenceOfDocument, { id, language }, signal),
  );
  return (
    <Answered answer={answer}>
      {({ node }) => {
        const evidence = node !== null && 'evidence' in node ? node.evidence : undefined;
        if (evidence === undefined || evidence.nodes.length === 0) {
          return <p className="notice quiet">{texts.noEvidence}</p>;
        }
        return (
          <>
            <ol className="evidence-list">
              {evidence.nodes.map((item, index) => (
                <li key={index}>
                  <EvidenceEntry item={item} />
                </li>
              ))}
            </ol>
            {evidence.totalCount > evidence.nodes.length && (
              <p className="quiet">{texts.nOfM(evidence.nodes.length, evidence.totalCount)}</p>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function EvidenceEntry({ item }: { readonly item: EvidenceItemFragment }): ReactElement {
  const texts = useTexts();
  const { language } = useScene().scene;
  const url = item.url ?? item.document?.url;
  const title = item.document?.title ?? item.title;
  return (
    <article>
      <p className="evidence-place">
        {typeof title === 'string' && <strong>{title}</strong>}
        {typeof item.page === 'number' && (
          <span>{texts.pageLines(formatNumber(item.page, language), formatLines(item.lines ?? []))}</span>
        )}
      </p>
      {typeof item.quote === 'string' && (
        <blockquote lang="ja">
          <mark>{item.quote}</mark>
        </blockquote>
      )}
      {item.context.length > 0 && typeof item.page === 'number' && (
        <ContextLines item={item} page={formatNumber(item.page, language)} />
      )}
      <p className="evidence-foot">
        <span>
          {texts.origins[item.origin]} · {texts.sure(formatShare(item.confidence, language))}
        </span>
        {typeof url === 'string' && (
          <a href={url} rel="noreferrer" target="_blank">
            {texts.source}
          </a>
        )}
        <CopyButton text={language === 'ja' ? item.citationJa : item.citationEn} label={texts.copyCitation} />
        <CopyButton
          text={language === 'ja' ? item.citationEn : item.citationJa}
          label={texts.copyCitationOther}
        />
      </p>
    </article>
  );
}

/** The lines of the page around the passage, what it is quoted from marked. */
function ContextLines({
  item,
  page,
}: {
  readonly item: EvidenceItemFragment;
  readonly page: string;
}): ReactElement {
  const texts = useTexts();
  const lines = markQuote(item.context, item.lines ?? [], item.quote ?? '');
  return (
    <figure className="context">
      <figcaption>{texts.contextOf(page)}</figcaption>
      <ol lang="ja" tabIndex={0} aria-label={texts.contextOf(page)}>
        {lines.map(({ line, before, marked, after }) => (
          <li key={line} value={line} className={marked === '' ? undefined : 'marked'}>
            {before}
            {marked !== '' && <mark>{marked}</mark>}
            {after}
          </li>
        ))}
      </ol>
    </figure>
  );
}
