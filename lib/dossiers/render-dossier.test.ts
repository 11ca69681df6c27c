import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { renderClaimReview } from '@/lib/reports/claim-review/render-claim-review';
import type { Report } from '@/lib/reports/report';
import {
  anyPlanted,
  noPoppler,
  sourceWith,
  wordsIn,
} from '@/lib/reports/sample/planted-arbitraries';
import { sampleSource } from '@/lib/reports/sample/sample-report';
import { reportFonts } from '@/lib/server/reports/report-fonts';
import type { Dossier } from './dossier';
import { type DossierFormat, dossierFormatNames, isWhole, wholeFormats } from './formats';
import { renderDossier } from './render-dossier';
import { renderHtml } from './render-html';
import { renderMarkdown } from './render-markdown';
import { renderStream } from './render-stream';
import { dossierOf, sampleDossier } from './sample-dossier';

// A PDF takes longer to set than most tests, and a busy machine longer still.
vi.setConfig({ testTimeout: 120_000 });

const means = { fonts: reportFonts };

async function wordsOf(dossier: Dossier, format: DossierFormat): Promise<string> {
  if (isWhole(format)) return wordsIn(await renderDossier(dossier, format, means), format);
  const { articles, ...head } = dossier;
  async function* reports() {
    yield* articles;
  }
  let words = '';
  const address = 'https://claims.example/dossiers/1';
  for await (const piece of renderStream({ id: '1', head, address, reports: reports() }, format)) {
    words += piece;
  }
  return words;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('the page of a dossier', () => {
  const page = renderHtml(sampleDossier);

  test('gives no id twice, and every link in it leads somewhere', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const targets = [
      ...[...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id),
      ...[...page.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, all]) => all?.split(' ')),
      ...[...page.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id),
    ];
    expect(targets.length).toBeGreaterThan(60);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('has one heading of the first level, and leaves out no level below it', () => {
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test('shows hostile words as words', () => {
    const title = `"><script>alert(1)</script> id="claim-1" href="#x"`;
    const named = { ...sampleSource, article: { ...sampleSource.article, title } };
    const hostile = renderHtml({ ...dossierOf([named], 'INTERNAL'), title, filter: title });
    expect(hostile).not.toContain('<script');
    expect(hostile.match(/id="claim-1"/g)).toBeNull();
    expect(hostile).toContain('id=&quot;claim-1&quot; href=&quot;#x&quot;');
  });

  test('tells the articles, their claims and the sum of them', () => {
    const { summary, articles } = sampleDossier;
    const claims = articles.flatMap((report) => report.claims);
    expect(summary.total).toBe(claims.length);
    expect(page).toContain(summary.sentence);
    for (const { wording } of claims) expect(page).toContain(`<bdi>${wording}</bdi></h4>`);
  });
});

test('Markdown has the headings of each article a level deeper', () => {
  const headings = renderMarkdown(sampleDossier).match(/^#+ .*/gm) ?? [];
  expect(headings.slice(0, 7)).toEqual([
    '# Port Selin',
    '## Summary',
    '## By source',
    '## Over time',
    '## The articles',
    '## How to read this report',
    '## 1\\. Blast at Port Selin kills at least 14',
  ]);
  expect(headings.filter((heading) => /^### The claims/.test(heading))).toHaveLength(2);
  expect(headings.some((heading) => heading.startsWith('##### Evidence'))).toBe(true);
});

test.skipIf(noPoppler)('its PDF has every claim of every article', async () => {
  const words = oneLine(await wordsOf(sampleDossier, 'pdf'));
  for (const { wording, number } of sampleSource.claims) {
    expect(words.split(`${number}. ${wording}`)).toHaveLength(3);
  }
  for (const { article } of sampleDossier.articles) expect(words).toContain(article.title);
});

test('its document for Word links within itself alone', async () => {
  const bytes = await renderDossier(sampleDossier, 'docx', means);
  const xml = new TextDecoder().decode(unzipSync(bytes as Uint8Array)['word/document.xml']);
  const names = [...xml.matchAll(/w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name);
  const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toHaveLength(new Set(names).size);
  expect(anchors.length).toBeGreaterThan(6);
  expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
});

test('its ClaimReviews are those of each published article, at the address where it says them', async () => {
  const dossier = dossierOf(
    [sampleSource, { ...sampleSource, stage: 'IN_REVIEW' }, sampleSource],
    'PUBLIC',
  );
  const { '@graph': reviews, ...rest } = JSON.parse(await wordsOf(dossier, 'claimreview'));
  expect(rest).toEqual({ '@context': 'https://schema.org' });
  const ofFirst = {
    ...dossier.articles[0],
    reportUrl: 'https://claims.example/dossiers/1/articles/1',
  };
  const { '@graph': first } = JSON.parse(renderClaimReview(ofFirst as Report));
  expect(first.length).toBeGreaterThan(0);
  const third = first.map((one: { url: string }) => ({
    ...one,
    url: one.url.replace('/articles/1#', '/articles/3#'),
  }));
  expect(reviews).toEqual([...first, ...third]);
});

test.each(wholeFormats)('is the same bytes whenever it is rendered: %s', async (format) => {
  const [one, two] = [
    await renderDossier(sampleDossier, format, means),
    await renderDossier(sampleDossier, format, means),
  ];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

test('nothing that is withheld stands in a public one, in whatever format', async () => {
  const quick = dossierFormatNames.filter((format) => format !== 'pdf');
  const property = fc.asyncProperty(anyPlanted, anyPlanted, async (one, two) => {
    const dossier = dossierOf([sourceWith(one), sourceWith(two)], 'PUBLIC');
    for (const format of quick) {
      const words = await wordsOf(dossier, format);
      for (const secret of [...Object.values(one), ...Object.values(two)]) {
        expect(words.includes(secret), `${secret} in ${format}`).toBe(false);
      }
    }
  });
  await fc.assert(property, { numRuns: 10 });
});
