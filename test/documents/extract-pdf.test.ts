import { degrees, PDFDocument } from 'pdf-lib';
import { extractPdf } from '../../src/documents/extract-pdf.ts';
import type { PdfProgress } from '../../src/documents/extract-pdf.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import { squeeze } from '../../src/model/text.ts';
import { drawPdf } from '../typesetter/draw-pdf.ts';
import { PLAIN } from '../typesetter/layout.ts';
import { OWN_PLAN } from './own-plan.ts';

const TITLE = 'サイバーセキュリティ2026(2025年度年次報告・2026年度年次計画)';
const { year, ...SECTION } = OWN_PLAN;
const LAYOUT = { ...PLAIN, rows: 24 };

function draw(rules: boolean, title?: string): Promise<Uint8Array> {
  return drawPdf({ page: 2, year, sections: [SECTION] }, LAYOUT, {
    rules,
    ...(title === undefined ? {} : { title }),
  });
}

/** Pages whose content lies on its side or head, and whose /Rotate sets it upright. */
async function turnPages(data: Uint8Array, turn: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const page of (await PDFDocument.load(data)).getPages()) {
    const { width, height } = page.getSize();
    const size: [number, number] = turn === 180 ? [width, height] : [height, width];
    const own = pdf.addPage(size);
    if (page.node.Contents() !== undefined) {
      const [x, y] = [turn === 270 ? 0 : size[0], turn === 90 ? 0 : size[1]];
      own.drawPage(await pdf.embedPage(page), { x, y, rotate: degrees(turn) });
    }
    own.setRotation(degrees(turn));
  }
  return pdf.save();
}

async function pdfOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage();
  return pdf.save();
}

describe('extractPdf', () => {
  it.each([
    ['with rules', true],
    ['without rules', false],
  ])('gives back the plan of a PDF %s, its items running over the page', async (_, rules) => {
    const { plan, messages } = await extractPdf({ file: 'plan.pdf', data: await draw(rules, TITLE) });
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(plan?.document).toMatchObject({ key: 'cybersecurity-2026', titleJa: TITLE });
    expect(plan?.sections.map(({ path }) => path)).toEqual([['3', '(2)']]);
    const items = plan?.sections.flatMap((section) => section.items) ?? [];
    expect(
      items.map(({ marker, ministries, entries }) => ({
        marker,
        ministries,
        texts: entries.map(({ paragraphs }) => paragraphs.map(squeeze)),
      })),
    ).toEqual(
      OWN_PLAN.items.map(({ marker, ministries, plan: left, result, next }) => ({
        marker,
        ministries,
        texts: [left, result, next].map((texts) => texts.map(squeeze)),
      })),
    );
  });

  it.each([90, 180, 270])('reads pages that are turned by %i degrees as they are looked at', async (turn) => {
    const plain = await draw(true, TITLE);
    const turned = await extractPdf({ file: 'plan.pdf', data: await turnPages(plain, turn) });
    const { plan } = await extractPdf({ file: 'plan.pdf', data: plain });
    expect(turned.plan?.sections).toEqual(plan?.sections);
  });

  it('reads pages whose media box begins elsewhere', async () => {
    const plain = await draw(true, TITLE);
    const pdf = await PDFDocument.load(plain);
    for (const page of pdf.getPages()) {
      const { width, height } = page.getSize();
      page.translateContent(300, -500);
      page.setMediaBox(300, -500, width, height);
    }
    const moved = await extractPdf({ file: 'plan.pdf', data: await pdf.save() });
    expect(moved.plan?.sections).toEqual(
      (await extractPdf({ file: 'plan.pdf', data: plain })).plan?.sections,
    );
  });

  it('reads only the pages asked for and tells how far it is', async () => {
    const told: PdfProgress[] = [];
    const { plan } = await extractPdf(
      { file: 'plan.pdf', data: await draw(true) },
      { pages: [2, 2], documentKey: 'my-plan', onProgress: (progress) => told.push(progress) },
    );
    expect(plan?.pages.map(({ number }) => number)).toEqual([2]);
    expect(plan?.document.key).toBe('my-plan');
    expect(told).toEqual([{ page: 1, pages: 1, items: 2 }]);
  });

  it('leaves the caller its bytes', async () => {
    const data = Buffer.from(await draw(true));
    const before = data.length;
    const { plan } = await extractPdf({ file: 'plan.pdf', data });
    expect(plan).toBeDefined();
    expect(data).toHaveLength(before);
  });

  it.each([
    ['damaged', async () => (await draw(true)).slice(0, 300), 'PDF_DAMAGED'],
    ['no PDF', () => Promise.resolve(new TextEncoder().encode('%PDF-1.7 and no more')), 'PDF_DAMAGED'],
    ['of images only', () => pdfOf(3), 'PDF_WITHOUT_TEXT'],
  ])('says of a file that is %s what is wrong and what to do', async (_, make, code) => {
    const { plan, messages } = await extractPdf({ file: 'plan.pdf', data: await make() });
    expect(plan).toBeUndefined();
    expect(messages).toEqual([expect.objectContaining({ code, severity: 'error', file: 'plan.pdf' })]);
    expect(messages[0]?.advice).not.toBe('');
  });

  it('says which pages hold no text, and that a range holds none of the file', async () => {
    const data = await draw(true, TITLE);
    const { messages } = await extractPdf({ file: 'plan.pdf', data });
    expect(messages.map(({ code }) => code)).toEqual(['PAGE_WITHOUT_TEXT']);
    const none = await extractPdf({ file: 'plan.pdf', data }, { pages: [90, 99] });
    expect(none.messages.map(({ code }) => code)).toEqual(['PAGES_NOT_THERE']);
  });

  it('says of an encrypted file that it asks for a password', async () => {
    const { messages } = await extractPdf({ file: 'plan.pdf', data: encryptedPdf() });
    expect(messages.map(({ code }) => code)).toEqual(['PDF_ENCRYPTED']);
  });
});

/** A PDF whose encryption dictionary no empty password opens: what a reader asks a password for. */
function encryptedPdf(): Uint8Array {
  const key = 'ab'.repeat(32);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\n`;
  return new TextEncoder().encode(`${text}startxref\n${start}\n%%EOF\n`);
}
