import { textBytesMax } from '@/lib/articles/check-text';
import { type DocumentFile, type Found, UnreadableDocument } from './document';
import { pagesMax } from './limits';
import { type PdfLine, pdfLines } from './pdf-line';
import { bodySize, pdfParagraphs } from './pdf-paragraphs';
import { reflow, wordsOf } from './reflow';
import { runningLines } from './running-lines';

/** A PDF as the paragraphs that its lines were, without what runs at the head and foot of its pages. */
export async function readPdf({ bytes }: DocumentFile): Promise<Found> {
  const { lines, info } = await extract(bytes);
  const running = runningLines(lines);
  const own = lines.filter((line) => !running.has(line));
  const headline = headlineOf(own);
  const known = wordsOf(own.map(({ text }) => text));
  const paragraphs = pdfParagraphs(own.filter((line) => !headline.includes(line)));
  const flow = (some: readonly PdfLine[]) =>
    reflow(
      some.map(({ text }) => text),
      known,
    );
  return {
    articles: [
      {
        title: flow(headline) || titleOf(info.Title),
        text: paragraphs.map(flow).join('\n\n'),
        author: said(info.Author),
        language: said(info.Language),
        dropped: [...new Set([...running].map(({ text }) => text))],
      },
    ],
    refusals: [],
  };
}

type Info = Record<string, unknown>;

async function extract(bytes: Uint8Array): Promise<{ lines: PdfLine[]; info: Info }> {
  const { getDocumentProxy } = await import('unpdf');
  // A copy, since pdf.js takes the memory of what it is given.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(
    (error: unknown) => {
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      throw new UnreadableDocument(isLocked ? locked : damaged, { cause: error });
    },
  );
  try {
    if (pdf.numPages > pagesMax) {
      throw new UnreadableDocument(
        `The PDF has ${pdf.numPages} pages; at most ${pagesMax} are read. Take the pages of the article out of it.`,
      );
    }
    const lines: PdfLine[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages && length <= textBytesMax; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const found = pdfLines(
        items.flatMap((item) => ('str' in item ? item : [])),
        number,
      );
      lines.push(...found);
      length += found.reduce((sum, { text }) => sum + text.length, 0);
      page.cleanup();
    }
    if (lines.length === 0) throw new UnreadableDocument(pictures);
    const { info } = await pdf.getMetadata();
    return { lines, info: info as Info };
  } finally {
    await pdf.destroy();
  }
}

const locked = 'The PDF is locked by a password. Save it without one and bring that.';
const damaged = 'The PDF is damaged: no page of it can be read.';
const pictures =
  'There are no words in the PDF, only pictures of them, as a scanner makes. Have their text recognised first.';

/** The lines at the head of the first page that are set clearly larger than the text. */
function headlineOf(lines: readonly PdfLine[]): PdfLine[] {
  const first = lines.filter(({ page }) => page === 1).slice(0, 15);
  const largest = Math.max(...first.map(({ size }) => size));
  const start = first.findIndex(({ size }) => size === largest);
  if (largest < bodySize(lines) * 1.15) return [];
  const rest = first.slice(start);
  const end = rest.findIndex(({ size }) => Math.abs(size - largest) > 0.5);
  const headline = rest.slice(0, end === -1 ? rest.length : end);
  return headline.length <= 5 ? headline : [];
}

const said = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** Programs put the name of a file where a title should be. */
function titleOf(value: unknown): string | null {
  const title = said(value)?.replace(/^Microsoft Word - /, '') ?? null;
  return title === null || /\.\w{2,5}$|^untitled/i.test(title) ? null : title;
}
