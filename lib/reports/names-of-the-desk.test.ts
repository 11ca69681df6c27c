import { describe, expect, it } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { redact } from '@/lib/reports/build/redact';
import { renderHtml } from '@/lib/reports/html/render-html';
import { renderMarkdown } from '@/lib/reports/markdown/render-markdown';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';

const verdictNames = { VERIFIED: 'Confirmed', UNVERIFIED: 'Not proven', DISPUTED: 'False' };
const report = buildReport(
  redact({ ...sampleReportSource, desk: { ...sampleReportSource.desk, verdictNames } }, 'INTERNAL'),
  { now: new Date('2026-11-18T09:00:00.000Z') },
);

/** What a reader reads of a page: no style, no mark-up. */
const read = (page: string) =>
  page.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');

describe('a report of a desk that calls its verdicts otherwise', () => {
  it.each([
    ['Markdown', renderMarkdown(report)],
    ['HTML', read(renderHtml(report))],
  ])('names them so throughout for people: %s', (_format, words) => {
    // The article itself says that something could not be verified, and is quoted as it stands.
    const own = words.replaceAll(
      /could[\s\\]+not[\s\\]+be[\s\\]+independently[\s\\]+verified/g,
      '',
    );
    expect(own.match(/.{0,40}\b(?:un)?verified\b.{0,20}/gi)).toBeNull();
    expect(own.match(/.{0,40}\bdisputed\b.{0,20}/gi)).toBeNull();
    expect(own).toMatch(/\bfalse\b/i);
  });

  it('keeps the three for programs', () => {
    expect(report.claims.map(({ status }) => status)).toContain('DISPUTED');
  });
});
