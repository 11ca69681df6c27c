import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import PDFDocument from 'pdfkit';

/** The paragraphs of an article that the sample files hold. */
export const sampleParagraphs = [
  'The Harbour Bridge was closed on Tuesday after engineers found a crack in one of its main beams, the port authority said.',
  'The crack is about 40 centimetres long, according to a spokeswoman. It was found during a routine inspection, she said, adding that nobody was hurt.',
  'Drivers should use the tunnel, which is expected to be busy. At least 20,000 cars cross the bridge on a working day, the city’s traffic office said.',
  'The repair may take until June. “We will not open it before it is safe,” the mayor, Lena Brandt, told reporters.',
] as const;

export const sampleTitle = 'Bridge closed after crack';

/** A page of a news site with that article, and with what such pages have around it. */
export function samplePage({ head = '', body = '' } = {}): string {
  const paragraphs = sampleParagraphs.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${sampleTitle} | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2026-03-04T23:30:00-05:00">
<meta name="author" content="By Mira Holt">
<link rel="canonical" href="https://harbour.example/news/bridge">${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner">We use cookies to improve your experience. <button>Accept</button></div>
<main><article><h1>${sampleTitle}</h1>${paragraphs}${body}
<aside class="related"><h3>Most read</h3><ul><li><a href="/soup">Ten recipes for soup</a></li></ul></aside>
</article></main><footer><p>© 2026 The Harbour Post. All rights reserved.</p></footer>
<script>document.title = 'A script ran';</script></body></html>`;
}

/** The article as a Word document, with running heads, a heading and words in bold. */
export async function sampleDocx({ creator = 'Mira Holt' } = {}): Promise<Uint8Array> {
  const [first, second, ...rest] = sampleParagraphs.map(
    (words) => new Paragraph({ children: halves(words) }),
  );
  const document = new Document({
    creator,
    title: 'A title in the properties',
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Draft, not for print')] }) },
        footers: { default: new Footer({ children: [new Paragraph('The Harbour Post')] }) },
        children: [
          new Paragraph({ text: sampleTitle, heading: HeadingLevel.TITLE }),
          ...(first && second ? [first, second] : []),
          new Paragraph({ text: 'Detours', heading: HeadingLevel.HEADING_2 }),
          ...rest,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** One paragraph in two runs, the second in bold: they are one to whoever reads. */
function halves(words: string): TextRun[] {
  const middle = Math.floor(words.length / 2);
  return [
    new TextRun(words.slice(0, middle)),
    new TextRun({ text: words.slice(middle), bold: true }),
  ];
}

type PdfSample = {
  title?: string;
  paragraphs?: readonly string[];
  /** How often the paragraphs are set one after the other. */
  times?: number;
  columns?: number;
  /** Whether each page has a running head and its number. */
  running?: boolean;
  password?: string;
};

/** The article as a PDF, its lines broken by the column and its words not divided. */
export function samplePdf({
  title = sampleTitle,
  paragraphs = sampleParagraphs,
  times = 1,
  columns = 1,
  running = false,
  password,
}: PdfSample = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A5',
    margin: 60,
    bufferPages: true,
    lang: 'en-GB',
    info: { Author: 'Mira Holt', Title: 'bridge-final.indd' },
    ...(password !== undefined && { userPassword: password, pdfVersion: '1.7' as const }),
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const whole = new Promise<Uint8Array>((resolve) =>
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  );
  if (title !== '') pdf.fontSize(18).text(title).moveDown();
  pdf.fontSize(10);
  for (let time = 0; time < times; time += 1) {
    for (const words of paragraphs) pdf.text(words, { columns, paragraphGap: 6 });
  }
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; running && page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    pdf.fontSize(8).text(`The Harbour Post, 5 March 2026`, 60, 25);
    pdf.text(`${page + 1}`, 200, pdf.page.height - 30);
  }
  pdf.end();
  return whole;
}

/** A workbook with one sheet of these rows. */
export async function sampleXlsx(rows: (string | number | Date | null)[][]): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsx({ sheets: [{ name: 'Articles', rows }] }));
}

/** The article as an e-mail. */
export function sampleEmail({
  headers = '',
  body = sampleParagraphs.join('\r\n\r\n'),
}: {
  headers?: string;
  body?: string;
} = {}): string {
  return [
    'From: Mira Holt <mira@harbour.example>',
    'To: desk@harbour.example',
    `Subject: Fwd: ${sampleTitle}`,
    'Date: Wed, 4 Mar 2026 23:30:00 -0500',
    'Message-ID: <1@harbour.example>',
    'MIME-Version: 1.0',
    ...(headers === '' ? ['Content-Type: text/plain; charset=utf-8'] : [headers]),
    '',
    body,
  ].join('\r\n');
}
