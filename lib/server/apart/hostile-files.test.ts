import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { cell, laughs, paragraph, wordFile, workbook } from '@/prisma/testing/hostile-office';
import { readDocumentApart, stopReader } from './document-reader';

const sentence = 'The harbour burnt in June, the ministry said. ';
const header = cell('A1', 0);

const read = (bytes: Uint8Array) => readDocumentApart({ name: 'a', type: null, bytes });

/** What came of a file: how many articles, or the sentence that refuses it. */
const outcome = (bytes: Uint8Array) =>
  read(bytes).then(
    ({ articles }) => articles.length,
    (error: Error) => [error.name, error.message],
  );

const refused = (words: RegExp) => ['UnreadableDocument', expect.stringMatching(words)];
const tooMuch = refused(/^It takes too much time or memory to read this file\./);

afterAll(stopReader);

describe('a workbook', () => {
  it('that was written by hand is read', async () => {
    const { articles } = await read(workbook(header + cell('A2', 1), ['text', sentence]));
    expect(articles.map(({ text }) => text)).toEqual([sentence]);
  });

  it('that says one long text in many rows is refused, before whoever asked has them all', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => cell(`A${at + 2}`, 1)).join('');
    const bytes = workbook(header + rows, ['text', sentence.repeat(40_000)]);
    expect(bytes.length).toBeLessThan(50_000);
    expect(await outcome(bytes)).toEqual(
      refused(
        /^The texts in the file are 552 million characters long; at most 80 million are read/,
      ),
    );
  });

  it('may say that it has all cells that there are, and merge them', async () => {
    const declared = '<dimension ref="A1:XFD1048576"/>';
    expect(await outcome(workbook(header + cell('A2', 1), ['text', sentence], { declared }))).toBe(
      1,
    );
  });

  it.each(['XFD1048576', 'ZZZZZZZ2', 'A4294967290'])(
    'with a cell at %s is refused',
    async (far) => {
      const bytes = workbook(header + cell('A2', 1) + cell(far, 1), ['text', sentence]);
      expect(await outcome(bytes)).toEqual(refused(/its cells lie far apart/));
    },
  );

  it('with a far cell in each of many rows is refused', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => cell(`XFD${at + 2}`, 1)).join('');
    expect(await outcome(workbook(header + rows, ['text', sentence]))).toEqual(tooMuch);
  });

  it('has no entities unfolded that it brings', async () => {
    const bytes = workbook(header + cell('A2', 1), ['text', '&e9;'], { doctype: laughs });
    expect((await read(bytes)).articles[0]?.text.length).toBeLessThan(10);
  });
});

describe('a Word document', () => {
  it('that was written by hand is read', async () => {
    const { articles } = await read(wordFile(paragraph(sentence)));
    expect(articles.map(({ text }) => text)).toEqual([sentence.trim()]);
  });

  it('has no entities unfolded that it brings', async () => {
    const bytes = wordFile(paragraph(sentence) + paragraph('&e9;'), laughs);
    expect(await outcome(bytes)).toEqual(refused(/^The Word document is damaged/));
  });

  it('of tables in tables is refused', async () => {
    const [open, close] = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'];
    const deep = open.repeat(100_000) + paragraph(sentence) + close.repeat(100_000);
    expect(await outcome(wordFile(deep))).toEqual(refused(/^The Word document is damaged/));
  });

  it('of one word that is too long is refused', async () => {
    const bytes = wordFile(paragraph('a'.repeat(70_000_000)));
    expect(await outcome(bytes)).toEqual(refused(/^The text is 70 MB; at most 2 MB are taken/));
  });
});

describe('a packed file', () => {
  it('that holds another is refused', async () => {
    const bytes = zipSync({ 'a.docx': wordFile(paragraph(sentence)) });
    expect(await outcome(bytes)).toEqual(refused(/Unpack it and bring the files in it/));
  });

  it.each([
    ['OpenDocument', 'content.xml', /^This is an OpenDocument file/],
    ['a book', 'META-INF/container.xml', /^This is a packed file without an article/],
  ])('that is %s is refused unread', async (_what, name, words) => {
    const bytes = zipSync({ [name]: strToU8(`${laughs}<x>&e9;</x>`) });
    expect(await outcome(bytes)).toEqual(refused(words));
  });
});
