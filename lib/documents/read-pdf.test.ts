import { describe, expect, it } from 'vitest';
import { sampleParagraphs, samplePdf, sampleTitle } from '@/prisma/testing/sample-documents';
import type { PdfLine } from './pdf-line';
import { pdfLines } from './pdf-line';
import { readDocument } from './read-document';
import { reflow, wordsOf } from './reflow';
import { runningLines } from './running-lines';

const read = async (bytes: Uint8Array) => {
  const { articles } = await readDocument({ name: 'a.pdf', type: null, bytes });
  return articles[0];
};

describe('a PDF', () => {
  it('is the paragraphs that its lines were, under its headline', async () => {
    expect(await read(await samplePdf())).toEqual({
      title: sampleTitle,
      text: sampleParagraphs.join('\n\n'),
      author: 'Mira Holt',
      publisher: null,
      publishedOn: null,
      sourceUrl: null,
      language: 'en-GB',
      dropped: [],
    });
  });

  it('is read column by column', async () => {
    const article = await read(await samplePdf({ columns: 2 }));
    expect(article?.text.replace(/\s+/g, ' ')).toBe(sampleParagraphs.join(' '));
  });

  it('is told without what runs at the head and foot of its pages', async () => {
    const article = await read(await samplePdf({ times: 6, running: true }));
    expect(article?.dropped).toContain('The Harbour Post, 5 March 2026');
    expect(article?.dropped).toContain('2');
    expect(article?.text).not.toMatch(/Harbour Post|^\d$/m);
    // A paragraph goes on over the end of a page.
    expect(article?.text.split('\n\n')).toHaveLength(6 * sampleParagraphs.length);
  });

  it('has a word that was divided put together', async () => {
    const paragraphs = ['The port author-\nity closed the well-\nknown bridge. It is well-known.'];
    expect((await read(await samplePdf({ paragraphs })))?.text).toBe(
      'The port authority closed the well-known bridge. It is well-known.',
    );
  });

  it.each([
    [{ password: 'secret' }, /locked by a password/],
    [{ title: '', paragraphs: [] }, /only pictures/],
  ])('is refused with the reason: %j', async (sample, reason) => {
    await expect(read(await samplePdf(sample))).rejects.toThrow(reason);
  });

  it('is refused where it is cut off before its first page', async () => {
    const bytes = (await samplePdf()).slice(0, 300);
    await expect(read(bytes)).rejects.toThrow(/damaged|only pictures/);
  });
});

describe('lines of a paragraph', () => {
  const known = wordsOf(['The self-made man knew the cooperation of all', 'a re-entry']);

  it.each([
    [['The engi-', 'neers came'], 'The engineers came'],
    [['the coop-', 'eration'], 'the cooperation'],
    [['the re-', 'entry'], 'the re-entry'],
    [['his self-', 'defence'], 'his self-defence'],
    [['an Anglo-', 'American firm'], 'an Anglo-American firm'],
    [['in 2024-', '2025'], 'in 2024-2025'],
    [['the engi\u00AD', 'Neers'], 'the engiNeers'],
    [['from 1990–', '1995'], 'from 1990–1995'],
    [['one', 'two', 'three'], 'one two three'],
    [['橋が', '閉鎖'], '橋が閉鎖'],
    [['a dash –', 'so'], 'a dash – so'],
  ])('become one: %j', (lines, text) => {
    expect(reflow(lines, known)).toBe(text);
  });
});

describe('lines of a page', () => {
  const item = (str: string, x: number, y: number, more = {}) => ({
    str,
    dir: 'ltr',
    transform: [10, 0, 0, 10, x, y],
    width: str.length * 5,
    fontName: 'body',
    hasEOL: false,
    ...more,
  });

  it('are put together from runs at one height, with spaces where they are apart', () => {
    const lines = pdfLines(
      [item('Bri', 0, 100), item('dge', 15, 100), item('closed', 34, 100), item('Two', 0, 88)],
      1,
    );
    expect(lines.map(({ text }) => text)).toEqual(['Bridge closed', 'Two']);
  });

  it('have letters for ligatures, and nothing that is set across the page', () => {
    const across = item('DRAFT', 0, 0, { transform: [7, 7, -7, 7, 0, 0] });
    expect(pdfLines([item('ﬁnd oﬃces', 0, 100), across], 1).map(({ text }) => text)).toEqual([
      'find offices',
    ]);
  });

  it('run on where they are repeated at the edge of pages, and not in their midst', () => {
    const line = (text: string, page: number, y: number): PdfLine => ({
      text,
      page,
      x: 0,
      right: 100,
      y,
      size: 10,
      font: 'body',
    });
    const pages = [1, 2, 3].flatMap((page) => [
      line(`The Post ${page}`, page, 800),
      ...Array.from({ length: 8 }, (_, index) =>
        line(`${page} ${index} words`, page, 700 - index * 50),
      ),
      line('He said so.', page, 690),
      line(`Page ${page} of 3`, page, 20),
    ]);
    const running = [...runningLines(pages)].map(({ text }) => text);
    expect(running.filter((text) => /Post|Page/.test(text))).toHaveLength(6);
    expect(running).not.toContain('1 5 words');
  });
});
