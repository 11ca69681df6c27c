import { describe, expect, it } from 'vitest';
import { samplePage, sampleParagraphs, sampleTitle } from '@/prisma/testing/sample-documents';
import { parsePage } from './page';
import { pageBlocks, textOfBlocks } from './page-blocks';
import { readPage } from './read-html';

const text = sampleParagraphs.join('\n\n');
const shownOf = async (html: string) => textOfBlocks(pageBlocks((await parsePage(html)).body));

describe('a page of a news site', () => {
  it('is its article, with what it says of itself and what was left out', async () => {
    expect(await readPage(samplePage())).toEqual({
      title: sampleTitle,
      text,
      author: 'By Mira Holt',
      publisher: 'The Harbour Post',
      publishedOn: '2026-03-04',
      sourceUrl: 'https://harbour.example/news/bridge',
      language: 'en-GB',
      dropped: [
        'Home',
        'Sport',
        'We use cookies to improve your experience.',
        'Most read',
        'Ten recipes for soup',
        '© 2026 The Harbour Post. All rights reserved.',
      ],
    });
  });

  it('is believed by its JSON-LD before all else', async () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'A site' },
        {
          '@type': ['NewsArticle', 'Thing'],
          headline: 'Harbour Bridge is shut',
          author: [{ '@type': 'Person', name: 'Mira Holt' }, { name: 'Ana Reed' }],
          publisher: { name: 'Harbour Media' },
          datePublished: '2026-03-05T01:00:00+01:00',
          inLanguage: 'en',
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(await readPage(samplePage({ head }))).toMatchObject({
      title: 'Harbour Bridge is shut',
      author: 'Mira Holt, Ana Reed',
      publisher: 'Harbour Media',
      publishedOn: '2026-03-05',
      text,
    });
  });

  it('may have JSON-LD that is none', async () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(await readPage(samplePage({ head }))).toMatchObject({ title: sampleTitle, text });
  });

  it('is told where it is from by the browser that saved it', async () => {
    const html = `<!-- saved from url=(0033)https://harbour.example/news/soup --><html><body><p>Soup.</p></body></html>`;
    expect((await readPage(html)).sourceUrl).toBe('https://harbour.example/news/soup');
  });

  it('is read whole where it is no more than a few paragraphs', async () => {
    const short = await readPage('<h1>Soup</h1><p>There is soup.</p><p>It is hot.</p>');
    expect(short.text).toContain('There is soup.\n\nIt is hot.');
    expect(short.dropped).toEqual([]);
  });

  it('is read whole where it is nested too deeply to look for its article', async () => {
    const { text: read } = await readPage(`${'<div>'.repeat(200)}<p>Deep down.</p>`);
    expect(read).toBe('Deep down.');
  });

  it('runs no script and tells nothing that is hidden', async () => {
    const body = `<p hidden>Hidden one.</p><p style="color:red; display: none">Hidden two.</p>
      <noscript><p>Switch scripts on.</p></noscript><template><p>A mould.</p></template>`;
    const { title, text: read } = await readPage(samplePage({ body }));
    expect({ title, read }).toEqual({ title: sampleTitle, read: text });
  });
});

describe('what a page shows', () => {
  it.each([
    ['<p>One\n  two&nbsp;three.</p><p>Four.</p>', 'One two\u00A0three.\n\nFour.'],
    ['<p>One<br>two<br> three</p>', 'One\ntwo\nthree'],
    ['<ul><li>One</li><li>Two</li></ul><p>End</p>', '• One\n• Two\n\nEnd'],
    ['<ol start=3><li>One</li><li><p>Two</p></li></ol>', '3. One\n4. Two'],
    [
      '<table><tr><th>Year</th><td>2026</td></tr><tr><td>A</td><td>B</td></tr></table>',
      'Year | 2026\n\nA | B',
    ],
    ['<pre>One\n  two</pre>', 'One\ntwo'],
    ['<p>hy\u00ADphen\u200Bated</p>', 'hyphenated'],
    ['One<div>Two</div>three', 'One\n\nTwo\n\nthree'],
    ['<p>1 &lt; 2 &amp; “so”</p>', '1 < 2 & “so”'],
    ['<p>***</p><p>Words</p>', 'Words'],
    ['<p>كُسر <b>الجسر</b></p>', 'كُسر الجسر'],
  ])('is told block by block: %s', async (html, shown) => {
    expect(await shownOf(html)).toBe(shown);
  });
});
