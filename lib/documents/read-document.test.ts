import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkText } from '@/lib/articles/check-text';
import {
  sampleDocx,
  sampleEmail,
  samplePage,
  sampleParagraphs,
  samplePdf,
  sampleTitle,
  sampleXlsx,
} from '@/prisma/testing/sample-documents';
import { UnreadableDocument } from './document';
import { documentBytesMax } from './limits';
import { readDocument } from './read-document';

const read = (name: string, contents: string | Uint8Array, type: string | null = null) => {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return readDocument({ name, type, bytes });
};

const text = sampleParagraphs.join('\n\n');

describe('what a file is', () => {
  it.each(['story.docx', 'story.txt', 'story', 'story.pdf'])(
    'is told by its first bytes, whatever its name: a Word document as %s',
    async (name) => {
      const { articles } = await read(name, await sampleDocx());
      expect(articles[0]?.title).toBe(sampleTitle);
    },
  );

  it('is told by its extension, then its type, then its first words', async () => {
    const page = samplePage();
    for (const { articles } of [
      await read('page.html', page),
      await read('page', page, 'text/html; charset=utf-8'),
      await read('page.txt', page),
    ]) {
      expect(articles[0]).toMatchObject({ title: sampleTitle, text });
    }
    const [email] = (await read('message', sampleEmail())).articles;
    expect(email).toMatchObject({ title: sampleTitle, text, author: 'Mira Holt' });
  });

  it.each([
    ['letter.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /Save it as \.docx/],
    ['letter.rtf', '{\\rtf1 Words}', /Rich Text/],
    ['photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF\0', /picture/],
    ['photo.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /picture/],
    ['page.gz', '\x1f\x8b\x08\0', /Unpack it/],
    ['story.docx', 'only words', /damaged/],
    ['story.pdf', 'only words', /damaged/],
    ['empty.txt', '', /empty/],
    ['blank.txt', ' \n ', /no words/],
    ['noise.txt', 'words\0\x01\x02\x03\x04', /binary/],
  ])('is refused with what to do: %s', async (name, contents, reason) => {
    await expect(read(name, Buffer.from(contents, 'latin1'))).rejects.toThrow(reason);
    await expect(read(name, Buffer.from(contents, 'latin1'))).rejects.toThrow(UnreadableDocument);
  });

  it('is refused where a packed file is none that can be read', async () => {
    const odt = zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') });
    await expect(read('a.odt', odt)).rejects.toThrow(/OpenDocument/);
    const files = zipSync({ 'a.txt': strToU8('Words.') });
    await expect(read('a.zip', files)).rejects.toThrow(/Unpack it/);
  });

  it('may begin with what a picture begins with, where it is words', async () => {
    const { articles } = await read('a.txt', 'BMW closed a plant on Tuesday.');
    expect(articles[0]?.text).toBe('BMW closed a plant on Tuesday.');
  });
});

describe('a file that would fill the memory', () => {
  it('is refused by its size', async () => {
    const bytes = new Uint8Array(documentBytesMax + 1);
    await expect(read('a.txt', bytes)).rejects.toThrow(/20\.0 MB; at most 20 MB/);
  });

  it('is refused by what it would come to unpacked, before it is unpacked', async () => {
    const huge = zipSync(
      {
        'word/document.xml': new Uint8Array(81_000_000),
        '[Content_Types].xml': strToU8('<Types/>'),
      },
      { level: 1 },
    );
    expect(huge.length).toBeLessThan(500_000);
    await expect(read('bomb.docx', huge)).rejects.toThrow(/more than 80 MB/);
  });

  it('is refused where it holds more than it says', async () => {
    const packed = zipSync({ 'word/document.xml': new Uint8Array(5_000_000) });
    // The size unpacked stands in the central directory, 24 bytes after its mark.
    const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
    const at = Buffer.from(packed).indexOf('PK\x01\x02', 0, 'latin1');
    expect(view.getUint32(at + 24, true)).toBe(5_000_000);
    view.setUint32(at + 24, 100, true);
    await expect(read('bomb.docx', packed)).rejects.toThrow(/damaged/);
  });

  it('may hold pictures of any size, which are never unpacked', async () => {
    const { unzipSync } = await import('fflate');
    const files = unzipSync(await sampleDocx());
    const large = { 'word/media/large.png': new Uint8Array(90_000_000) };
    const packed = zipSync({ ...files, ...large }, { level: 1 });
    const { articles } = await read('story.docx', packed);
    expect(articles[0]?.title).toBe(sampleTitle);
  });
});

describe('hostile files', () => {
  const answers = async (name: string, bytes: Uint8Array) => {
    try {
      const { articles } = await readDocument({ name, type: null, bytes });
      for (const article of articles) expect(checkText(article.text)).toBeNull();
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableDocument);
    }
  };

  const names = [
    'a.txt',
    'a.md',
    'a.html',
    'a.docx',
    'a.pdf',
    'a.eml',
    'a.json',
    'a.csv',
    'a.xlsx',
  ];

  it('are answered, whatever bytes they have', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom('', '%PDF-1.7\n', 'PK\x03\x04', '<html>', '{"text":', 'From: a\nTo: b\n'),
        fc.uint8Array({ maxLength: 400 }),
        (name, start, bytes) => answers(name, Buffer.concat([Buffer.from(start, 'latin1'), bytes])),
      ),
      { numRuns: 300 },
    );
  });

  it('are answered where a real file was damaged', async () => {
    const files: [string, Uint8Array][] = [
      ['a.docx', await sampleDocx()],
      ['a.pdf', await samplePdf()],
      [
        'a.xlsx',
        await sampleXlsx([
          ['title', 'text'],
          ['One', 'Words.'],
        ]),
      ],
      ['a.html', new TextEncoder().encode(samplePage())],
      ['a.eml', new TextEncoder().encode(sampleEmail())],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 0.999, noNaN: true }),
            fc.integer({ min: 0, max: 255 }),
          ),
          {
            minLength: 1,
            maxLength: 20,
          },
        ),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        async ([name, whole], changes, share) => {
          const bytes = whole.slice(0, Math.ceil(whole.length * share));
          for (const [place, byte] of changes) bytes[Math.floor(place * bytes.length)] = byte;
          await answers(name, bytes);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['nested elements', '<div>'.repeat(200_000)],
    ['links in links', '<a href=x>y'.repeat(100_000)],
    ['paragraphs', '<p>word, word'.repeat(100_000)],
    ['marks left open', '<!--'.repeat(500_000)],
    ['attributes', `<p ${'a=b '.repeat(300_000)}>x`],
    ['quotations left open', `<p class="${'x'.repeat(2_000_000)}`],
    ['tables in tables', '<table><tr><td>'.repeat(50_000)],
    ['line breaks', '<br>'.repeat(200_000)],
  ])('are answered where a page has a great many %s', async (_, html) => {
    await answers('a.html', new TextEncoder().encode(html));
  });

  it.each([
    ['a.json', '['.repeat(1_000_000)],
    ['a.json', `{"text":${'{"text":'.repeat(100_000)}`],
    ['a.md', '> '.repeat(100_000)],
    ['a.md', '['.repeat(100_000)],
    ['a.md', '*a **b '.repeat(50_000)],
    ['a.csv', `text\n${'"'.repeat(500_001)}`],
    ['a.eml', `From: a\nTo: ${'('.repeat(200_000)}\n\nx`],
    ['a.eml', `From: a\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\n'.repeat(50_000)}`],
  ])('are answered where they nest or repeat without end: %s', async (name, contents) => {
    await answers(name, new TextEncoder().encode(contents));
  });
});
