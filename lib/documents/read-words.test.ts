import { describe, expect, it } from 'vitest';
import {
  sampleDocx,
  sampleEmail,
  sampleParagraphs,
  sampleTitle,
} from '@/prisma/testing/sample-documents';
import { decodeText } from './decode-text';
import { publishedDay } from './published-day';
import { readDocument } from './read-document';

const read = async (name: string, contents: string | Uint8Array) => {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  const { articles } = await readDocument({ name, type: null, bytes });
  return articles[0];
};

const text = sampleParagraphs.join('\n\n');

describe('a plain text', () => {
  it('is kept as it is, to the line break', async () => {
    const words = '\tHeadline\r\n\r\n  One.\r\n\r\n\r\nTwo. \r\n';
    expect(await read('a.txt', words)).toMatchObject({ title: 'Headline', text: words });
  });

  it.each([
    'One sentence.\n\nAnother.',
    'A line\nthe next\n\nThird',
    'alone',
    `${'x'.repeat(200)}\n\ny`,
  ])('has no title where its first line is none: %j', async (words) => {
    expect((await read('a.txt', words))?.title).toBeNull();
  });
});

describe('the encoding of a text', () => {
  const words = 'Naïve “quotes” – 5 €';
  const utf16 = Buffer.from(words, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['UTF-16 without one', utf16],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ])('is seen: %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(words);
  });

  it('is windows-1252 where nothing else can be meant', () => {
    expect(decodeText(Buffer.from('Na\xefve \x93quotes\x94 \x96 5 \x80', 'latin1'))).toBe(words);
  });

  it('is what was declared, unless it is plainly UTF-8', () => {
    const greek = Buffer.from([0xe3, 0xe5, 0xf6]);
    expect(decodeText(greek, 'iso-8859-7')).toBe('γεφ');
    expect(decodeText(Buffer.from('ä'), 'iso-8859-1')).toBe('ä');
    expect(decodeText(Buffer.from('\x1b$B66\x1b(B', 'latin1'), 'iso-2022-jp')).toBe('橋');
    expect(decodeText(Buffer.from('a'), 'no-such-encoding')).toBe('a');
  });
});

describe('a date', () => {
  it.each([
    ['2026-03-04T23:30:00-05:00', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['2026/03/04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['Wed, 4 Mar 2026 23:30:00 -0500', '2026-03-04'],
    ['March 4th, 2026, 11 p.m.', '2026-03-04'],
    ['4 Sept. 2026', '2026-09-04'],
    ['04.03.2026', '2026-03-04'],
    ['25/3/2026', '2026-03-25'],
    ['3/25/2026', '2026-03-25'],
    ['4/4/2026', '2026-04-04'],
    [1772596800, '2026-03-04'],
    [1772596800000, '2026-03-04'],
    ['1772596800', '2026-03-04'],
    [new Date(Date.UTC(2026, 2, 4)), '2026-03-04'],
  ])('is read as its day: %s', (words, day) => {
    expect(publishedDay(words)).toBe(day);
  });

  it.each([
    '4/5/2026',
    '2026-02-30',
    'yesterday',
    '',
    '0000-01-01',
    -5,
    Number.NaN,
    null,
    {},
    new Date('x'),
  ])('is none where it is none or two: %s', (words) => {
    expect(publishedDay(words)).toBeNull();
  });
});

describe('Markdown', () => {
  it('is the words it shows, under its first heading', async () => {
    const words = `# ${sampleTitle}\n\nOne *bold*\nline with [a link](https://a.example).\n\n- Two\n- Three\n\n> Said she.`;
    expect(await read('a.md', words)).toMatchObject({
      title: sampleTitle,
      text: 'One bold line with a link.\n\n• Two\n• Three\n\nSaid she.',
    });
  });

  it('is believed by its front matter', async () => {
    const matter = `---\ntitle: "Soup: hot"\nauthors: [Mira Holt, Ana Reed]\ndate: 2026-03-04\nlang: de\nnested:\n  - x\n---\n`;
    expect(await read('a.md', `${matter}# A heading\n\nWords.`)).toMatchObject({
      title: 'Soup: hot',
      author: 'Mira Holt, Ana Reed',
      publishedOn: '2026-03-04',
      language: 'de',
      text: 'Words.',
    });
  });
});

describe('a Word document', () => {
  it('is its paragraphs under its title, without what stands at the edge of its pages', async () => {
    const [first, second, third, fourth] = sampleParagraphs;
    expect(await read('a.docx', await sampleDocx())).toEqual({
      title: sampleTitle,
      text: [first, second, 'Detours', third, fourth].join('\n\n'),
      author: 'Mira Holt',
      publisher: null,
      publishedOn: null,
      sourceUrl: null,
      language: null,
      dropped: ['Draft, not for print', 'The Harbour Post'],
    });
  });

  it('is by nobody where its program filled in a name', async () => {
    expect((await read('a.docx', await sampleDocx({ creator: 'Un-named' })))?.author).toBeNull();
  });
});

describe('an e-mail', () => {
  it('is its subject, its writer, its day and its words', async () => {
    expect(await read('a.eml', sampleEmail())).toMatchObject({
      title: sampleTitle,
      author: 'Mira Holt',
      publishedOn: '2026-03-04',
      text,
      dropped: [],
    });
  });

  it('is told without what it answers and without its signature', async () => {
    const body =
      'New words.\r\n\r\nOn Tuesday Ana wrote:\r\n> Old words.\r\n>\r\n-- \r\nMira Holt\r\nDesk';
    expect(await read('a.eml', sampleEmail({ body }))).toMatchObject({
      text: 'New words.',
      dropped: ['On Tuesday Ana wrote: > Old words. >', 'Mira Holt Desk'].map((words) =>
        words.startsWith('On') ? words : `-- ${words}`,
      ),
    });
  });

  it('may be a page, with attachments that are told', async () => {
    const headers = 'Content-Type: multipart/mixed; boundary=x';
    const parts = [
      'Content-Type: text/html; charset=utf-8\r\n\r\n<p>One.</p><p>Two &amp; three.</p>',
      'Content-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\n\r\nxx',
    ];
    const body = `${parts.map((part) => `--x\r\n${part}`).join('\r\n')}\r\n--x--`;
    expect(await read('a.eml', sampleEmail({ headers, body }))).toMatchObject({
      text: 'One.\n\nTwo & three.',
      dropped: ['Attachment: plan.pdf'],
    });
  });

  it('that is nothing but a quotation is that', async () => {
    expect((await read('a.eml', sampleEmail({ body: '> Only this.' })))?.text).toBe('> Only this.');
  });
});
