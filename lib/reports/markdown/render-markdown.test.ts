import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { sourcesOf } from '@/lib/reports/figures/by-source';
import type { Report } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { escapeLine, escapeParagraphs } from './escape-markdown';
import { renderMarkdown } from './render-markdown';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });

/** What a reader that knows GitHub's flavour makes of Markdown. */
const toHtml = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The words of a page, with everything that is markup gone. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const hostile = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '*',
            '_',
            '`',
            '#',
            '>',
            '<b>',
            '[a](',
            'javascript:x)',
            '![',
            '](http://x.example)',
            '|',
          ],
          ...[
            '~~',
            '- ',
            '+',
            '1.',
            '1)',
            '===',
            '---',
            '&amp;',
            '&#60;',
            '\\',
            '\n',
            '\n\n',
            '\r\n',
          ],
          ...[
            '    ',
            '\t',
            'http://evil.example',
            'www.evil.example',
            'a@evil.example',
            '[^1]',
            '[^1]: x',
          ],
          ...[
            '- [ ] a',
            '```',
            '~~~',
            '<!--',
            '$$',
            '@here',
            ':',
            '.',
            ' ',
            'a',
            '\u2028',
            'xmpp:a@b.c',
          ],
        ),
        { maxLength: 12 },
      )
      .map((pieces) => pieces.join('')),
    // NUL is replaced by every reader of Markdown, and the database stores none.
  )
  .map((text) => text.replaceAll('\0', ''));

describe('foreign words', () => {
  test('of a line come out as they went in, with no markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = toHtml(`Said: ${escapeLine(text)}`);
        expect(wordsOf(html)).toBe(`Said: ${oneLine(text)}`.trimEnd());
        expect(html).toMatch(/^<p>[^<]*<\/p>$/);
      }),
      { numRuns: 500 },
    );
  });

  test('begin no list, heading, quote or rule', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = toHtml(escapeLine(text));
        expect(oneLine(wordsOf(html))).toBe(oneLine(text));
        expect(html).toMatch(/^(<p>[^<]*<\/p>)?$/);
      }),
      { numRuns: 500 },
    );
  });

  test('of some length are paragraphs with line breaks and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = toHtml(escapeParagraphs(text));
        expect(oneLine(wordsOf(html))).toBe(oneLine(text));
        expect(html.replace(/<\/?p>|<br \/>/g, '')).not.toContain('<');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the report', () => {
  const page = toHtml(renderMarkdown(report));

  test('has a heading for every claim, in order', () => {
    const headings = [...page.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, words = '']) => wordsOf(words));
    expect(headings).toEqual(report.claims.map(({ number, wording }) => `${number}. ${wording}`));
  });

  test('says how the claims stand in a sentence and a table', () => {
    expect(page).toContain(`<p>${report.summary.sentence}</p>`);
    const cells = [...page.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, words]) => words);
    expect(cells.slice(0, 3)).toEqual(['✓ Verified', '1', '14.3%']);
    // Three for each status, then those of the sources, and then those of two moments.
    expect(cells).toHaveLength(15 + sourcesOf(report).length * 7 + 12);
    expect(cells.slice(-6)).toEqual(['18 November 2026 at 09:00 UTC', '1', '1', '1', '1', '3']);
  });

  test('has what was decided, why and on what ground', () => {
    const words = oneLine(wordsOf(page));
    expect(words).toContain('≠ Disputed by a ruling of Edith Marr');
    expect(words).toContain('The register is public and does not have the inspection.');
    expect(words).toContain('Unverified, by Ben Achterberg, 17 November 2026 at 15:48 UTC');
    expect(words).toContain('Refutes: Register of inspections, Port Authority of Carmora');
    expect(words).toContain('Archived copy: https://archive.example/2026-11-17/tidefront');
  });

  test('links web addresses and leaves every other as text', () => {
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
    expect(links).toContain('https://ports.example/register');
    expect(links.every((target) => target.startsWith('https://'))).toBe(true);
    expect(page).toContain('tg://resolve?domain=tidefront');
  });

  test('has the whole text, with the claims numbered where they end', () => {
    const [, text = ''] = /<h2>The text<\/h2>([\s\S]*?)<h2>/.exec(page) ?? [];
    expect(wordsOf(text)).toContain('killing at least 14 people [2 ⚖] and injuring');
    expect(oneLine(wordsOf(text).replace(/ \[\d+ [✓?≠⚖○]\]/g, ''))).toBe(
      oneLine(report.revision.text),
    );
  });

  test('without claims says so', () => {
    const empty = buildReport({ ...sampleReportSource, claims: [] }, { now: new Date(0) });
    const markdown = renderMarkdown(empty);
    expect(markdown).toContain('No claims are on record for this article.');
    expect(markdown).not.toContain('## The claims');
  });

  test('holds no markup of others, wherever they put it', () => {
    const evil =
      '<script>alert(1)</script>\n# Heading\n[a](javascript:alert(1)) https://evil.example';
    const html = toHtml(renderMarkdown(saying(evil)));
    expect(html).not.toMatch(/<script|<h1>Heading|evil\.example"|javascript:[^<]*"/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

/** The sample with the same words wherever people or articles put words. */
function saying(words: string): Report {
  return {
    ...report,
    desk: { ...report.desk, name: words },
    article: { ...report.article, title: words, publisher: words, author: words, sourceUrl: words },
    revision: { ...report.revision, text: words },
    corrections: report.corrections.map((correction) => ({ ...correction, note: words })),
    claims: report.claims.map((claim) => ({
      ...claim,
      quote: words,
      wording: words,
      inPrint: words,
      parts: [{ start: 0, end: words.length, text: words }],
      ruling: claim.ruling && { ...claim.ruling, reason: words, editor: words },
      verdicts: claim.verdicts.map((given) => ({ ...given, rationale: words, reviewer: words })),
      evidence: claim.evidence.map((note) => ({ ...note, title: words, url: words, quote: words })),
      searches: claim.searches.map((search) => ({ ...search, sought: words, note: words })),
      checks: claim.checks.map((check) => ({ ...check, question: words, note: words })),
    })),
  };
}
