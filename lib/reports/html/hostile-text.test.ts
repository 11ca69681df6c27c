import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { sampleClaims } from '@/lib/reports/sample/sample-claims';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import type { Values } from '@/lib/values/schema';
import { renderHtml } from './render-html';

/** A page that has the same words wherever an article or a person may put words. */
function pageSaying(words: string): string {
  const whole = { start: 0, end: words.length };
  const claims = sampleClaims.map((claim) => ({
    ...claim,
    ranges: [whole, { start: words.length + 1, end: 2 * words.length + 1 }],
    wording: words,
    hedges: [{ ...whole, kind: words }],
    attribution: { source: whole, cue: whole, content: [whole] },
    suggestedStatus: 'VERIFIED' as const,
    suggestedReason: words,
    ruling: claim.ruling && {
      ...claim.ruling,
      reason: words,
      editor: words,
      ranges: [whole],
    },
    verdicts: claim.verdicts.map((given) => ({
      ...given,
      rationale: words,
      reviewer: words,
      ranges: [whole],
    })),
    checks: claim.checks.map((check) => ({
      ...check,
      question: words,
      note: check.note && words,
      checkedBy: words,
    })),
    searches: claim.searches.map((search) => ({
      ...search,
      sought: words,
      place: search.place && words,
      asked: search.asked && words,
      note: search.note && words,
      addedBy: words,
    })),
    evidence: claim.evidence.map((note) => ({
      ...note,
      title: words,
      quote: words,
      publisher: words,
      addedBy: words,
    })),
  }));
  const { article, revision } = sampleReportSource;
  // A name that turns the direction of text is no name that a desk can give.
  const name = words.replace(/\u202E/g, '') || 'so';
  const verdictNames = { VERIFIED: name, UNVERIFIED: name, DISPUTED: name };
  return renderHtml(
    buildReport(
      {
        ...sampleReportSource,
        desk: { name: words, slug: words, verdictNames, printTemplates: [] },
        article: { ...article, title: words, publisher: words, author: words, addedBy: words },
        revision: {
          ...revision,
          text: `${words}|${words}`,
          splitter: words,
          values: valuesSaying(words),
        },
        claims,
      },
      { now: new Date('2026-11-18T09:00:00.000Z') },
    ),
  );
}

/** One of each, named and counted by these words. */
function valuesSaying(words: string): Values {
  const whole = { start: 0, end: words.length };
  const interval = { from: '2026-11-17', to: '2026-11-17' };
  return {
    quantities: [{ ...whole, kind: 'count', min: 2, max: 2, approximate: false, unit: words }],
    dates: [{ ...whole, interval, grain: 'day', relative: false }],
    entities: [
      {
        name: words,
        kind: 'unknown',
        gender: null,
        plural: false,
        nouns: ['group'],
        mentions: [whole],
        references: [],
      },
    ],
  };
}

// What is read aloud of a claim's number holds the name that the desk has for its status.
const tagsOf = (page: string) =>
  page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/ aria-label="Claim \d+, [^"<>]*"/, ''));
const harmless = tagsOf(pageSaying('words'));

const attacks = fc.constantFrom(
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;b&gt; &amp;',
  '\u202Egnp.exe',
  '🧨👩‍👩‍👧',
  'مرحبا',
);
const hostile = fc
  .array(fc.oneof(attacks, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');

test('no words, however hostile, add or change a single tag', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      expect(tagsOf(pageSaying(words))).toEqual(harmless);
    }),
    { numRuns: 60 },
  );
});

test('hostile words are still shown, as text', () => {
  expect(pageSaying('<script>alert("1 & 2")</script>')).toContain(
    '<bdi>&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</bdi>',
  );
});

test('an override of the writing direction never stands outside an element that contains it', () => {
  const page = pageSaying('\u202Egnp.exe');
  const open =
    /<(bdi|p class="foreign" dir="auto"|h1 dir="auto"|span class="said[^"]*")[^>]*>[^<]*$/;
  const places = [...page.matchAll(/\u202E/g)].map((match) => page.slice(0, match.index));
  expect(places.length).toBeGreaterThan(50);
  for (const before of places) expect(before.slice(-200)).toMatch(open);
});

test('no words end the element that contains them', () => {
  const page = pageSaying('so\u2069\u202Egnp.exe');
  const contained = [...page.matchAll(/<bdi[^>]*>([^<]*)<\/bdi>/g)].map(([, words]) => words);
  expect(contained.filter((words) => words === 'so\u202Egnp.exe').length).toBeGreaterThan(30);
  expect(contained.join('')).not.toContain('\u2069');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://bank.example@evil.example/'])(
  'evidence at %s becomes no link',
  (url) => {
    const claims = sampleClaims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((note) => ({ ...note, url, archivedUrl: url })),
    }));
    const article = { ...sampleReportSource.article, sourceUrl: url };
    const page = renderHtml(
      buildReport({ ...sampleReportSource, article, claims }, { now: new Date(0), reportUrl: url }),
    );
    expect(page).toContain(`<bdi class="address">${url}</bdi>`);
    expect(page.match(/href="(?!#)/g)).toBeNull();
  },
);
