import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import type { SourceClaim } from '@/lib/reports/build/report-source';
import { renderCsv } from '@/lib/reports/csv/render-csv';
import { sampleClaims } from '@/lib/reports/sample/sample-claims';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { renderHtml } from './render-html';

const now = new Date('2026-11-18T09:00:00.000Z');
const page = renderHtml(buildReport(sampleReportSource, { now }));

/** The item of one claim, from its own tag to the next claim or the end of the list. */
function claimOf(number: number, html = page): string {
  const from = html.indexOf(`id="claim-${number}"><article`);
  return html.slice(from, html.indexOf('</article></li>', from));
}

describe('the page needs nothing but itself', () => {
  test('its policy admits the one style sheet by hash and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('it has no script, no inline style and loads nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\ssrc=|@import|url\((?!#)/i);
  });

  test('it says its language, its character set and its title', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain(
      '<title>Blast at Port Selin kills at least 14 – claim report of 2026-11-18</title>',
    );
  });

  test('every link inside the page leads somewhere', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('no id is given twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe('the identity', () => {
  test('names the moment with its zone, the text and its hash', () => {
    expect(page).toContain(
      '<time datetime="2026-11-18T09:00:00.000Z">18 November 2026 at 09:00 UTC</time>',
    );
    expect(page).toContain(`<code>${sampleReportSource.revision.sha256}</code>`);
    expect(page).toContain('<dt>Author</dt><dd><bdi>Mirela Tane</bdi></dd>');
  });

  test('leaves out what is not known', () => {
    const article = { ...sampleReportSource.article, author: null, publishedOn: null };
    const html = renderHtml(buildReport({ ...sampleReportSource, article }, { now }));
    expect(html).not.toMatch(/<dt>(Author|Published)<\/dt>/);
  });
});

describe('the summary', () => {
  test('is there in words, as a picture and in figures', () => {
    expect(page).toContain('Of 7 claims, 1 is verified, 1 is unverified, 1 is disputed');
    expect(page).toContain('<svg class="share-picture" role="img"');
    expect(page).toContain('<td class="figure">3</td><td class="figure">42.9%</td>');
  });

  test('lists at most thirty runs of numbers for a status', () => {
    const [sample] = sampleClaims;
    const claims = Array.from({ length: 80 }, (_, index): SourceClaim[] =>
      sample
        ? [{ ...sample, number: index + 1, status: index % 2 === 0 ? 'PENDING' : 'VERIFIED' }]
        : [],
    ).flat();
    const html = renderHtml(buildReport({ ...sampleReportSource, claims }, { now }));
    expect(html).toContain('<a href="#claim-59">59</a> and 10 more</td>');
  });
});

describe('a claim', () => {
  test('shows its words, who says so and its status in a mark and a word', () => {
    const claim = claimOf(4);
    expect(claim).toContain(
      '<bdi>A group calling itself the Tide Front claimed responsibility for',
    );
    expect(claim).toContain(
      '<dt>Said by</dt><dd>“<bdi>A group calling itself the Tide Front</bdi>”',
    );
    expect(claim).toContain('? </span><span class="status-word">Unverified</span>');
  });

  test('shows who ruled, and every verdict with its rationale', () => {
    const claim = claimOf(6);
    expect(claim).toContain('by a ruling of <bdi>Edith Marr</bdi>');
    expect(claim).toContain('The register is public and does not have the inspection.');
    expect(claim).toContain('The register may be behind; the office did not call back.');
    expect(claimOf(1)).toContain('No rationale was given.');
  });

  test('links evidence on the web and prints any other address as text', () => {
    expect(claimOf(6)).toContain(
      '<a class="address" href="https://ports.example/register" rel="noopener noreferrer nofollow">',
    );
    expect(claimOf(4)).toContain('<bdi class="address">tg://resolve?domain=tidefront</bdi>');
    expect(claimOf(4)).not.toContain('href="tg:');
  });

  test('shows which evidence derives from which, and how many origins are left', () => {
    const claim = claimOf(4);
    expect(claim).toContain('<span class="muted">2 sources, 1 origin</span>');
    expect(claim).toContain('Derives from <a href="#claim-4-note-1">note 1</a>');
    expect(claim).toContain('<bdi>Radio Selin</bdi>');
    expect(claim).toContain('href="https://archive.example/2026-11-17/tidefront"');
    expect(claimOf(6)).not.toContain('origin');
  });

  test('says what was tried, where and of whom, and what came of it', () => {
    const claim = claimOf(4);
    expect(claim).toContain('<h4>What was searched</h4>');
    expect(claim).toContain(
      '<bdi>Did the group attack the terminal?</bdi> <span class="muted">found nothing</span>',
    );
    expect(claim).toContain('<bdi>Interior Ministry of Carmora, no answer</bdi>');
    expect(claim).toContain('The press office takes messages and has not called back.');
    expect(claim).toContain('<bdi>Archive of the Carmora Courier, since 2020</bdi>');
    expect(claimOf(1)).not.toContain('What was searched');
    const claims = sampleClaims.map((claim) => ({ ...claim, searches: [] }));
    const report = buildReport({ ...sampleReportSource, claims }, { now: new Date(0) });
    expect(renderHtml(report).match(/No search was logged\./g)).toHaveLength(1);
  });

  test('says of what kind a claim is, and what was answered of the checklist', () => {
    expect(claimOf(4)).toContain('Claim of responsibility');
    expect(claimOf(4)).toContain('<bdi>Is the channel really the group’s own?</bdi>');
    expect(claimOf(4)).toContain('It was in 2024 and 2025.');
    expect(claimOf(4)).not.toContain('Does anybody independent');
    expect(claimOf(1)).not.toContain('Checklist');
  });

  test('says so where nobody has given a verdict', () => {
    expect(claimOf(3)).toContain('no verdict yet');
  });
});

describe('the text', () => {
  test('is the whole text, and claims are numbered where they end', () => {
    const galley = /<div class="galley" dir="auto">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? '';
    expect(galley).toContain('killing at least 14 people</span><a class="reference');
    const words = galley.replace(/<a class="reference[\s\S]*?<\/a>/g, '').replace(/<[^>]*>/g, '');
    expect(words).toBe(sampleReportSource.revision.text);
  });
});

test('a report without claims says so and leaves out the picture and the list', () => {
  const html = renderHtml(buildReport({ ...sampleReportSource, claims: [] }, { now }));
  expect(html).toContain('No claims are on record for this article.');
  expect(html).not.toMatch(/<svg|<table|id="claims"|href="#claims"/);
  expect(html).toContain('Hospital staff, who asked not to be named');
});

test('the page calls the verdicts what the desk calls them, and a table has the standard values beside', () => {
  const verdictNames = { VERIFIED: 'Confirmed', UNVERIFIED: 'Open', DISPUTED: 'Not so' };
  const source = { ...sampleReportSource, desk: { ...sampleReportSource.desk, verdictNames } };
  const report = buildReport(source, { now });
  const named = renderHtml(report);
  expect(named).not.toMatch(/>Disputed<|, disputed"|are disputed|>disputed/);
  expect(named).toContain('<span class="status-word">Not so</span>');
  expect(named).toMatch(/aria-label="Claim \d+, not so"/);
  expect(report.desk.verdictNames).toEqual(verdictNames);
  expect(report.claims.some(({ status }) => status === 'DISPUTED')).toBe(true);
  expect(renderCsv(report)).toContain('"not so","DISPUTED"');
});
