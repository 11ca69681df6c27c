import PDFDocument from 'pdfkit';
import { type Doc, drawLine } from '@/lib/reports/pdf/draw';
import { hasLetters, missingLetter, type PdfFonts } from '@/lib/reports/pdf/fonts';
import { looks, piece } from '@/lib/reports/pdf/looks';
import { PageFlow, page } from '@/lib/reports/pdf/page-flow';
import { reportBlocks } from '@/lib/reports/pdf/report-blocks';
import { Typesetter } from '@/lib/reports/pdf/typesetter';
import type { Report } from '@/lib/reports/report';

/**
 * Renders the report as a PDF: real text in embedded fonts, tagged headings and
 * paragraphs in reading order, an outline, numbered pages, evidence in footnotes,
 * and the article with its claims underlined and numbered in the margin.
 *
 * Letters that the fonts do not have (they have Latin, Greek and Cyrillic ones)
 * are printed as a sign that stands for them, and the report says so.
 */
export async function renderPdf(report: Report, fonts: PdfFonts): Promise<Uint8Array<ArrayBuffer>> {
  const { article, desk } = report;
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: oneLine(article.title),
      Author: oneLine(desk.name),
      Subject: 'Claim report',
      CreationDate: new Date(report.asOf),
      ModDate: new Date(report.asOf),
    },
  });
  const done = collect(doc);
  for (const files of Object.values(fonts)) {
    for (const { name, bytes } of files) doc.registerFont(name, Buffer.from(bytes));
  }
  const setter = new Typesetter(fonts, (text, font, size) =>
    doc.font(font, size).widthOfString(text),
  );
  new PageFlow(doc).add(reportBlocks(setter, report, remarkOn(report, fonts)));
  numberPages(doc, setter, report);
  doc.end();
  return done;
}

function remarkOn(report: Report, fonts: PdfFonts): string | null {
  const words = JSON.stringify([report.desk, report.article, report.revision.text, report.claims]);
  if (hasLetters(words, fonts.serif) && hasLetters(words, fonts.sans)) return null;
  return `Some words of this report are in letters that this PDF cannot set: ${missingLetter} stands for each. The HTML, the Word and the JSON report have them.`;
}

/** The title, the day and the number at the foot of every page; no part of the text. */
function numberPages(doc: Doc, setter: Typesetter, { article, asOf }: Report): void {
  const { start, count } = doc.bufferedPageRange();
  const title = Array.from(oneLine(article.title));
  const shown = title.length > 70 ? `${title.slice(0, 70).join('')}…` : title.join('');
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const words = `${shown} – claim report of ${asOf.slice(0, 10)}`;
    const [left] = setter.lines([piece(words, looks.small)], page.width);
    const [right] = setter.lines([piece(`${index + 1} of ${count}`, looks.small)], page.width);
    const y = page.height - 44;
    if (left) drawLine(doc, left, page.left, y);
    const width = right?.runs.reduce((sum, run) => sum + run.width, 0) ?? 0;
    if (right) drawLine(doc, right, page.width - page.right - width, y);
    doc.endMarkedContent();
  }
}

function collect(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
