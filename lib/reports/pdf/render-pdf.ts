import PDFDocument from 'pdfkit';
import type { Report } from '@/lib/reports/report';
import { type Doc, drawLine } from './draw';
import { hasLetters, missingLetter, type PdfFonts } from './fonts';
import { looks, piece } from './looks';
import { type Block, PageFlow, page } from './page-flow';
import { reportBlocks } from './report-blocks';
import { Typesetter } from './typesetter';

/**
 * Renders the report as a PDF: real text in embedded fonts, tagged headings and
 * paragraphs in reading order, an outline, numbered pages, evidence in footnotes,
 * and the article with its claims underlined and numbered in the margin.
 *
 * Letters that the fonts do not have (they have Latin, Greek and Cyrillic ones)
 * are printed as a sign that stands for them, and the report says so.
 */
export function renderPdf(report: Report, fonts: PdfFonts): Promise<Uint8Array<ArrayBuffer>> {
  const { article, desk, asOf } = report;
  const words = [desk, article, report.revision.text, report.claims];
  const about = { title: article.title, kind: 'Claim report', author: desk.name, asOf };
  return writePdf(about, fonts, (setter) =>
    reportBlocks(setter, report, remarkOn(words, fonts, 'report')),
  );
}

/** What a PDF is of: `kind` says what it is called beside its title. */
type About = { title: string; kind: string; author: string; asOf: string };

/** Writes blocks on pages. The same blocks are the same bytes. */
export function writePdf(
  about: About,
  fonts: PdfFonts,
  blocksOf: (setter: Typesetter) => Block[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, kind, author, asOf } = about;
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: oneLine(title),
      Author: oneLine(author),
      Subject: kind,
      CreationDate: new Date(asOf),
      ModDate: new Date(asOf),
    },
  });
  const done = collect(doc);
  for (const files of Object.values(fonts)) {
    for (const { name, bytes } of files) doc.registerFont(name, Buffer.from(bytes));
  }
  const setter = new Typesetter(fonts, (text, font, size) =>
    doc.font(font, size).widthOfString(text),
  );
  new PageFlow(doc).add(blocksOf(setter));
  numberPages(doc, setter, about);
  doc.end();
  return done;
}

/** What has to be said first where the fonts lack letters of the words; `what` they are of. */
export function remarkOn(words: object, fonts: PdfFonts, what: string): string | null {
  const all = JSON.stringify(words);
  if (hasLetters(all, fonts.serif) && hasLetters(all, fonts.sans)) return null;
  return `Some words of this ${what} are in letters that this PDF cannot set: ${missingLetter} stands for each. The HTML, the Word and the JSON ${what} have them.`;
}

/** The title, the day and the number at the foot of every page; no part of the text. */
function numberPages(doc: Doc, setter: Typesetter, { title: named, kind, asOf }: About): void {
  const { start, count } = doc.bufferedPageRange();
  const title = Array.from(oneLine(named));
  const shown = title.length > 70 ? `${title.slice(0, 70).join('')}…` : title.join('');
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const words = `${shown} – ${kind.toLowerCase()} of ${asOf.slice(0, 10)}`;
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
