import { describe, expect, it } from 'vitest';
import { statusNamesOf } from '@/lib/claims/status-names';
import { buildReport } from '@/lib/reports/build/build-report';
import { redact } from '@/lib/reports/build/redact';
import { renderClaimReview } from '@/lib/reports/claim-review/render-claim-review';
import { renderCsv } from '@/lib/reports/csv/render-csv';
import { renderHtml } from '@/lib/reports/html/render-html';
import { renderMarkdown } from '@/lib/reports/markdown/render-markdown';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { accountOf } from './account/claim-account';

const verdictNames = { VERIFIED: 'Confirmed', UNVERIFIED: 'Open', DISPUTED: 'Disputed' };
const decidedAt = '2026-11-17T14:20:00.000Z';
const recheckAt = '2026-11-18T20:20:00.000Z';
const claims = sampleReportSource.claims.map((claim) => {
  if (claim.status !== 'DISPUTED' || !claim.ruling) return claim;
  const [first, ...others] = claim.verdicts;
  if (!first) throw new Error('The claim has verdicts.');
  return {
    ...claim,
    subLabel: 'Misleading',
    decidedAt,
    recheckAt,
    ruling: { ...claim.ruling, subLabel: 'Misleading' },
    verdicts: [{ ...first, subLabel: 'False', breaksTie: true }, ...others],
  };
});
const source = {
  ...sampleReportSource,
  desk: { ...sampleReportSource.desk, verdictNames },
  claims,
};
const report = buildReport(redact(source, 'INTERNAL'), {
  now: new Date('2026-11-18T09:00:00.000Z'),
});
const ruled = report.claims.find(({ ruling }) => ruling !== null);
if (!ruled) throw new Error('The sample has a ruling.');

describe('a claim with sub-labels, a tie-breaker and a re-check', () => {
  it('says all that where it is read from top to bottom', () => {
    const account = accountOf(ruled, statusNamesOf(verdictNames));
    expect(account.standing).toMatch(/^Disputed \(Misleading\) by a ruling of /);
    expect(account.facts[0]).toEqual([
      'As of',
      '17 November 2026 at 14:20 UTC, to be checked again by 18 November 2026 at 20:20 UTC',
    ]);
    const [ruling, verdicts] = account.sections;
    expect(ruling?.entries[0]?.lead).toBe('Disputed (Misleading)');
    expect(verdicts?.entries[0]).toMatchObject({ lead: 'Disputed (False)' });
    expect(verdicts?.entries[0]?.aside).toMatch(/^by .+, as tie-breaker, /);
    expect(verdicts?.entries[1]?.aside).not.toContain('tie-breaker');
    expect(renderMarkdown(report)).toContain('to be checked again by');
  });

  it('says it on the page, where a name is never read as markup', () => {
    const named = { ...ruled, subLabel: '<i>False' };
    const page = renderHtml({ ...report, claims: [named] });
    expect(page).toContain('Disputed (<bdi>&lt;i&gt;False</bdi>)');
    expect(page).toContain(', as tie-breaker, ');
  });

  it('says it in a table in the desk’s names, with the standard values beside', () => {
    const [header = '', ...rows] = renderCsv(report).split('\r\n');
    const names = header.replace('\uFEFF', '').split(',');
    for (const name of ['status', 'status_value', 'sub_label', 'verdict_values', 'tie_breakers']) {
      expect(names).toContain(`"${name}"`);
    }
    const row = rows.find((each) => each.startsWith(`"${ruled.number}"`));
    expect(row).toMatch(/^"\d+","disputed","DISPUTED","Misleading",/);
    const verified = report.claims.find(({ status }) => status === 'VERIFIED');
    const other = rows.find((each) => each.startsWith(`"${verified?.number}"`));
    expect(other).toMatch(/^"\d+","confirmed","VERIFIED","",/);
  });

  it('says it to search engines', () => {
    const published = {
      ...report,
      stage: 'PUBLISHED' as const,
      reportUrl: 'https://desk.example/report',
    };
    expect(renderClaimReview(published)).toContain('"alternateName": "Disputed (Misleading)"');
    expect(renderClaimReview(published)).toContain('"alternateName": "Confirmed"');
  });
});
