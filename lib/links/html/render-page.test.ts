import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { redact } from '@/lib/reports/build/redact';
import { sampleSource } from '@/lib/reports/sample/sample-report';
import { supersessionOf } from '../supersession';
import { renderCard } from './render-card';
import { renderSharedPage, type SharedPage } from './render-page';

const now = new Date('2026-11-18T13:00:00.000Z');
const address = 'https://claims.example/reports/1';
const report = buildReport(redact(sampleSource, 'PUBLIC'), { now, reportUrl: address });
const sha256 = 'a'.repeat(64);
const shared: SharedPage = { report, address, sha256, noindex: false, superseded: null };
const later = { ...report, asOf: '2026-11-20T09:00:00.000Z' };

const jsonLdIn = (page: string) => {
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return data === undefined ? null : JSON.parse(data);
};

describe('what search engines are told', () => {
  test('is what a reader sees', () => {
    const page = renderSharedPage(shared);
    const { '@graph': reviews } = jsonLdIn(page);
    expect(reviews.length).toBeGreaterThan(0);
    const visible = page.replace(/<script.*?<\/script>/s, '');
    for (const review of reviews) {
      const anchor = new URL(review.url);
      expect(`${anchor.origin}${anchor.pathname}`).toBe(address);
      expect(visible).toContain(`id="${anchor.hash.slice(1)}"`);
      const [, number] = /claim-(\d+)/.exec(anchor.hash) ?? [];
      const claim = report.claims.find((one) => one.number === Number(number));
      expect(review.claimReviewed).toBe(claim?.wording);
    }
  });

  test('ends no script, whatever a claim says', () => {
    fc.assert(
      fc.property(fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028'), (hostile) => {
        const claims = report.claims.map((claim) => ({ ...claim, wording: `${hostile}alert(1)` }));
        const page = renderSharedPage({ ...shared, report: { ...report, claims } });
        expect(page.match(/<script/g)).toHaveLength(1);
        expect(jsonLdIn(page)['@graph'][0].claimReviewed).toBe(`${hostile}alert(1)`);
      }),
    );
  });

  test('is nothing before the article is published', () => {
    const page = renderSharedPage({ ...shared, report: { ...report, stage: 'SIGNED_OFF' } });
    expect(page).not.toContain('<script');
  });

  test('is to leave it out where the desk wants that', () => {
    const robots = '<meta name="robots" content="noindex">';
    expect(renderSharedPage(shared)).not.toContain(robots);
    expect(renderSharedPage({ ...shared, noindex: true })).toContain(robots);
  });
});

describe('a superseded report', () => {
  const [first] = report.claims;
  if (!first) throw new Error('The sample has claims.');
  const disputed = { ...first, status: 'DISPUTED', wording: 'Fourteen <b>died</b>.' } as const;
  const newer = { ...later, claims: [disputed, ...report.claims.slice(1)] };

  test('says so first, and what the newer one says otherwise', () => {
    const open = { report: newer, address: 'https://claims.example/reports/2' };
    const superseded = supersessionOf(report, { newer: open, corrections: [], text: null });
    const page = renderSharedPage({ ...shared, superseded });
    expect(page.indexOf('This report is superseded')).toBeLessThan(page.indexOf('<h1'));
    expect(page).toContain('href="https://claims.example/reports/2"');
    expect(page).toContain('to Disputed: “<bdi>Fourteen &lt;b&gt;died&lt;/b&gt;.</bdi>”');
    const card = {
      ...report,
      what: 'report',
      title: 'Blast',
      address,
      isSuperseded: true,
    } as const;
    expect(renderCard(card)).toContain('Superseded');
  });

  test('tells nothing of a newer one that not everybody may read', () => {
    const superseded = supersessionOf(report, {
      newer: { asOf: later.asOf },
      corrections: [],
      text: null,
    });
    const page = renderSharedPage({ ...shared, superseded });
    expect(page).toContain('ask the desk for it');
    expect(page).not.toContain('What it says otherwise');
  });

  test('is one that was corrected after it was made, and not before', () => {
    const note = 'It was 14.';
    const correctedAt = (at: string) =>
      supersessionOf(report, {
        newer: null,
        corrections: [{ closedAt: new Date(at), note }],
        text: null,
      });
    expect(correctedAt('2026-11-18T12:45:00.000Z')).toBeNull();
    expect(correctedAt('2026-11-18T14:00:00.000Z')?.corrections).toEqual([
      { at: '2026-11-18T14:00:00.000Z', note },
    ]);
    const open = supersessionOf(report, {
      newer: null,
      corrections: [{ closedAt: null, note: null }],
      text: null,
    });
    expect(open).toBeNull();
  });

  test('is one whose article has another text by now, but not where that is the same again', () => {
    const { revision } = report;
    const at = new Date('2026-11-19T08:00:00.000Z');
    const withText = (number: number, sha256: string) =>
      supersessionOf(report, {
        newer: null,
        corrections: [],
        text: { number, sha256, createdAt: at },
      });
    expect(withText(revision.number, revision.sha256)).toBeNull();
    expect(withText(revision.number + 2, revision.sha256)).toBeNull();
    const superseded = withText(revision.number + 1, 'b'.repeat(64));
    expect(superseded?.newText).toEqual({ at: at.toISOString() });
    const page = renderSharedPage({ ...shared, superseded });
    expect(page).toContain('The article has another text since');
    expect(page.indexOf('another text')).toBeLessThan(page.indexOf('<h1'));
  });
});
