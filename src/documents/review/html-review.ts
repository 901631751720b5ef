import type { Plan, PlanEntry } from '../../model/plan/plan.ts';
import { reviewItems } from './review-items.ts';
import type { ReviewItem } from './review-items.ts';

const STYLE = `
body { font: 15px/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
article { border: 1px solid #ccc; border-radius: 6px; padding: 1rem; margin: 1rem 0; }
article.unsure { border-left: 6px solid #b3261e; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; align-items: start; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
td { padding: 0 .4rem; vertical-align: top; } td:first-child { color: #666; white-space: nowrap; text-align: right; }
.left { background: #e3f2fd; } .right { background: #fff4d6; } .marker { background: #f3e5f5; }
dt { font-weight: 600; } dd { margin: 0 0 .8rem; } dd p { margin: .2rem 0; }
@media (max-width: 50rem) { .columns { grid-template-columns: 1fr; } }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #181818; } .left { background: #123; } .right { background: #332b10; } .marker { background: #2b1830; }
}`;
/** Below this an item is worth a look. */
const SURE = 0.9;

/** The same as the terminal's review as one file that loads nothing: lines on the left, what came of them on the right. */
export function htmlReview(plan: Plan): string {
  const items = reviewItems(plan);
  const unsure = items.filter(({ confidence }) => confidence < SURE).length;
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(plan.document.titleJa)}</title>
<style>${STYLE}</style>
<h1>${escape(plan.document.titleJa)}</h1>
<p>${items.length} items, ${unsure} below ${SURE}; the least sure first.
<span class="marker">marker and ministries</span> <span class="left">left column</span> <span class="right">right column</span></p>
${items.map(article).join('\n')}
</html>
`;
}

function article({ item, section, confidence, lines }: ReviewItem): string {
  const name = `(${item.marker ?? '–'}) ${item.ministries.join('、')}`;
  const place = [section, `page ${item.page}`, `confidence ${confidence}`].filter(Boolean).join(', ');
  const rows = lines.map(
    ({ page, line, column, text }) =>
      `<tr class="${escape(column)}"><td>${page}:${line}</td><td>${escape(text)}</td></tr>`,
  );
  return `<article class="${confidence < SURE ? 'unsure' : 'sure'}">
<h2>${escape(name)} <small>${escape(place)}</small></h2>
<div class="columns">
<table>${rows.join('\n')}</table>
<dl>${item.entries.map(entry).join('\n')}</dl>
</div>
</article>`;
}

function entry({ kind, fiscalYear, confidence, paragraphs }: PlanEntry): string {
  const text = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('');
  return `<dt>${kind} ${fiscalYear} <small>${confidence}</small></dt><dd>${text}</dd>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}
