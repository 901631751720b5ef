import { PDFDocument } from 'pdf-lib';
import { documentTitle } from '../../../src/documents/pdf/document-title.ts';
import { openPdf } from '../../../src/documents/pdf/open-pdf.ts';

const COVER = ['令和の報告', 'サイバーセキュリティ2026', '2026 年 7 月'];

async function titleOf(metadata: string | undefined, cover: readonly string[]): Promise<string | undefined> {
  const made = await PDFDocument.create();
  made.addPage();
  if (metadata !== undefined) made.setTitle(metadata);
  const pdf = await openPdf({ file: 'plan.pdf', data: await made.save() });
  if ('code' in pdf) throw new Error(pdf.text);
  try {
    return await documentTitle(pdf, cover);
  } finally {
    await pdf.destroy();
  }
}

describe('documentTitle', () => {
  it('is the title of the metadata where that names a yearly document', async () => {
    expect(await titleOf('サイバーセキュリティ2025', COVER)).toBe('サイバーセキュリティ2025');
  });

  it.each([
    ['none', undefined],
    ['a file name', 'plan-final.docx'],
    ['what names no document', '印刷用原稿'],
  ])('is the line of the cover that names one where the metadata hold %s', async (_, metadata) => {
    expect(await titleOf(metadata, COVER)).toBe('サイバーセキュリティ2026');
  });

  it('is not a sentence of the first page', async () => {
    expect(await titleOf(undefined, ['サイバーセキュリティ2026を公表した。'])).toBeUndefined();
  });
});

describe('openPdf', () => {
  it('refuses a file beyond its limit before reading it', async () => {
    const data = new Uint8Array(300_000_001);
    expect(await openPdf({ file: 'plan.pdf', data })).toMatchObject({
      code: 'FILE_TOO_LARGE',
      severity: 'error',
    });
  });
});
