import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '@/lib/articles/check-text';
import { sampleXlsx } from '@/prisma/testing/sample-documents';
import { readDocument } from './read-document';

const read = (name: string, contents: string | Uint8Array) =>
  readDocument({
    name,
    type: null,
    bytes: typeof contents === 'string' ? new TextEncoder().encode(contents) : contents,
  });

const nothing = {
  title: null,
  author: null,
  publisher: null,
  publishedOn: null,
  sourceUrl: null,
  language: null,
  dropped: [],
};

describe('articles in JSON', () => {
  it.each([
    ['one as schema.org has it', { '@type': 'NewsArticle', headline: 'A', articleBody: 'Words.' }],
    ['one as a crawler has it', { title: 'A', text: 'Words.' }],
    [
      'one as WordPress has it',
      { title: { rendered: 'A' }, content: { rendered: '<p>Words.</p>' } },
    ],
    ['a list', [{ Title: 'A', Body: 'Words.' }]],
    ['a list in an answer', { status: 'ok', articles: [{ headline: 'A', content: 'Words.' }] }],
    ['a list further down', { response: { results: [{ webTitle: 'A', 'body-text': 'Words.' }] } }],
    ['paragraphs one by one', { title: 'A', text: ['Words.'] }],
  ])('are read: %s', async (_, value) => {
    const contents = await read('a.json', JSON.stringify(value));
    expect(contents).toEqual({
      articles: [{ ...nothing, title: 'A', text: 'Words.' }],
      refusals: [],
    });
  });

  it('are told with all that their fields say, and nothing that is no such thing', async () => {
    const article = {
      headline: ' Bridge\nclosed ',
      content: 'One.\n\nTwo.',
      authors: [{ name: 'Mira Holt' }, 'Ana Reed'],
      source: { id: null, name: 'The Post' },
      publishedAt: '2026-03-04T23:30:00-05:00',
      url: 'https://post.example/bridge',
      lang: 'en_GB',
    };
    const odd = { text: 'Words.', date: '4/5/2026', url: 'javascript:alert(1)', lang: 'x-default' };
    const { articles } = await read('a.json', JSON.stringify([article, odd]));
    expect(articles).toEqual([
      {
        title: 'Bridge closed',
        text: 'One.\n\nTwo.',
        author: 'Mira Holt, Ana Reed',
        publisher: 'The Post',
        publishedOn: '2026-03-04',
        sourceUrl: 'https://post.example/bridge',
        language: 'en-GB',
        dropped: [],
      },
      { ...nothing, text: 'Words.' },
    ]);
  });

  it('may be one a line; a line that is none is refused by its number', async () => {
    const lines = ['{"text":"One."}', '', '{"text":', '{"title":"no text"}', '7', '{"body":" "}'];
    expect(await read('a.jsonl', lines.join('\r\n'))).toEqual({
      articles: [{ ...nothing, text: 'One.' }],
      refusals: [
        { where: 'line 3', reason: 'The line is not JSON.' },
        {
          where: 'line 4',
          reason: 'There is no text: none of its fields is called text, body or content.',
        },
        { where: 'line 5', reason: 'This is no article: it has no fields with names.' },
        {
          where: 'line 6',
          reason: 'There is no text: none of its fields is called text, body or content.',
        },
      ],
    });
  });

  it('are read line by line under the name of a single one too', async () => {
    const { articles } = await read('a.json', '{"text":"One."}\n{"text":"Two."}');
    expect(articles.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it.each(['{"text":', 'words', ''])('are refused where it is none: %s', async (contents) => {
    await expect(read('a.json', contents)).rejects.toThrow(/not JSON|empty/);
  });

  it('keep every text that can be taken, to the letter', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[<&]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (all) => {
        const lines = all.map((text) => JSON.stringify({ text })).join('\n');
        const { articles } = await read('a.jsonl', lines);
        expect(articles.map(({ text }) => text)).toEqual(
          all.filter((text) => text.trim() !== '' && checkText(text) === null),
        );
      }),
    );
  });
});

describe('articles in a table', () => {
  it.each([',', ';', '\t', '|'])('are its rows, with %j between the cells', async (delimiter) => {
    const rows = [
      ['Headline', 'Body', 'Author', 'Publication date', 'Notes'],
      ['A', 'One, “two”; three | four.\n\n"Five."', 'Mira Holt', '4 March 2026', 'x'],
      ['B', '', '', '', ''],
      ['', '', '', '', ''],
    ];
    expect(await read('a.csv', `\uFEFF${stringify(rows, { delimiter })}`)).toEqual({
      articles: [
        {
          ...nothing,
          title: 'A',
          text: 'One, “two”; three | four.\n\n"Five."',
          author: 'Mira Holt',
          publishedOn: '2026-03-04',
        },
      ],
      refusals: [{ where: 'row 3', reason: 'The cell for the text is empty.' }],
    });
  });

  it('are the rows of the sheet in a workbook that has them', async () => {
    const day = new Date(Date.UTC(2026, 2, 4));
    const bytes = await sampleXlsx([
      ['Title', 'Text', 'Date', 'URL'],
      ['A', 'One.\n\nTwo.', day, 'https://post.example/a'],
      [null, null, null, null],
      ['C', null, null, null],
    ]);
    expect(await read('a.xlsx', bytes)).toEqual({
      articles: [
        {
          ...nothing,
          title: 'A',
          text: 'One.\n\nTwo.',
          publishedOn: '2026-03-04',
          sourceUrl: 'https://post.example/a',
        },
      ],
      refusals: [{ where: 'row 4', reason: 'The cell for the text is empty.' }],
    });
  });

  it('are refused where no column has texts, with the columns that there are', async () => {
    await expect(read('a.csv', 'Name,Price\nSoup,3')).rejects.toThrow(
      'The table has no column with the text of articles. Its first row has: Name, Price. Call one of them text, body or content.',
    );
  });

  it('are refused where a quotation mark is left open, from its line on', async () => {
    await expect(read('a.csv', 'title,text\nA,"left open')).rejects.toThrow(/from line 2 on/);
  });
});
