import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { coverageOf } from '@/lib/reports/coverage';
import { reportFormatNames } from '@/lib/reports/formats';
import { profileOrder, restrictedFields } from '@/lib/reports/profiles';
import { renderReport } from '@/lib/reports/render-report';
import {
  anyPlanted,
  noPoppler,
  sourceWith,
  wordsIn,
} from '@/lib/reports/sample/planted-arbitraries';
import { sampleSource } from '@/lib/reports/sample/sample-report';
import { reportFonts } from '@/lib/server/reports/report-fonts';
import type { ReportProfile } from '@/prisma/generated/enums';
import { buildReport } from './build-report';
import { redact } from './redact';
import type { ReportSource } from './report-source';

// A PDF takes longer to set than most tests, and a busy machine longer still.
vi.setConfig({ testTimeout: 120_000 });

const now = new Date('2026-11-18T09:00:00.000Z');
const reportUrl = 'https://claims.example/reports/1';

const reportOf = (source: ReportSource, profile: ReportProfile) =>
  buildReport(redact(source, profile), { now, reportUrl });

async function filesOf(source: ReportSource, profile: ReportProfile, formats = reportFormatNames) {
  const report = reportOf(source, profile);
  const files = formats.filter((format) => !('refusal' in coverageOf(report, format)));
  expect(files).toEqual(formats);
  return Promise.all(
    files.map(async (format) => ({
      format,
      words: wordsIn(await renderReport(report, format, { fonts: reportFonts }), format),
    })),
  );
}

describe('what is withheld', () => {
  const quick = reportFormatNames.filter((name) => name !== 'pdf');

  test('stands in no file of a public report', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlanted, async (planted) => {
        for (const { format, words } of await filesOf(sourceWith(planted), 'PUBLIC', quick)) {
          for (const secret of Object.values(planted)) {
            expect(words.includes(secret), `${secret} in ${format}`).toBe(false);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test.skipIf(noPoppler)('nor in its PDF (skipped without poppler-utils)', async () => {
    const [planted] = fc.sample(anyPlanted, 1);
    if (!planted) throw new Error('A sample has one.');
    const [file] = await filesOf(sourceWith(planted), 'PUBLIC', ['pdf']);
    expect(file?.words).toContain('Port Selin');
    for (const secret of Object.values(planted)) expect(file?.words).not.toContain(secret);
    const [whole] = await filesOf(sourceWith(planted), 'INTERNAL', ['pdf']);
    const flat = whole?.words.replace(/-?\s+/g, '') ?? '';
    for (const secret of [planted.member, planted.asked, planted.searchNote, planted.source]) {
      expect(flat).toContain(secret);
    }
  });

  test('is with partners whoever works for the desk and whatever is confidential', () => {
    fc.assert(
      fc.property(anyPlanted, (planted) => {
        const words = JSON.stringify(reportOf(sourceWith(planted), 'PARTNER'));
        const { member, source, sought, slug, ...told } = planted;
        for (const secret of [member, source, sought, slug]) expect(words).not.toContain(secret);
        for (const field of Object.values(told)) expect(words).toContain(field);
      }),
      { numRuns: 50 },
    );
  });

  test('is nothing within the desk', () => {
    fc.assert(
      fc.property(anyPlanted, (planted) => {
        const report = reportOf(sourceWith(planted), 'INTERNAL');
        const words = JSON.stringify(report);
        for (const field of Object.values(planted)) expect(words).toContain(field);
        expect(report.withheld).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('is counted, for each place where it would stand', () => {
    const [planted] = fc.sample(anyPlanted, 1);
    if (!planted) throw new Error('A sample has one.');
    const { withheld, claims } = reportOf(sourceWith(planted), 'PUBLIC');
    const count = Object.fromEntries(withheld.map((item) => [item.field, item.count]));
    expect(Object.keys(count)).toEqual([...restrictedFields]);
    expect(count.asked).toBe(claims.length);
    expect(count.confidentialEvidence).toBe(claims.length);
    const given = claims.flatMap(({ ruling, verdicts, evidence }) => [
      ...(ruling ? [ruling] : []),
      ...verdicts,
      ...evidence,
    ]);
    // Two searches and a check of every claim, and the article.
    expect(count.memberNames).toBe(given.length + claims.length * 3 + 1);
  });
});

test('a member has one number throughout, and two members have two', () => {
  const [claim] = sampleSource.claims;
  if (!claim) throw new Error('The sample has claims.');
  const { ranges } = claim;
  const at = '2026-11-18T08:00:00.000Z';
  const verdict = (reviewer: string) =>
    ({
      value: 'VERIFIED',
      subLabel: null,
      breaksTie: false,
      rationale: '',
      ranges,
      reviewer,
      at,
    }) as const;
  const claims = [
    { ...claim, number: 2, verdicts: [verdict('Ben'), verdict('Ana')], ruling: null },
    { ...claim, number: 1, verdicts: [verdict('Ana')], ruling: null },
  ];
  const evidence = { evidence: [], searches: [], checks: [] };
  const source = { ...sampleSource, claims: claims.map((each) => ({ ...each, ...evidence })) };
  const reviewers = redact(source, 'PUBLIC').claims.map(({ verdicts }) =>
    verdicts.map(({ reviewer }) => reviewer),
  );
  expect(reviewers).toEqual([['Reviewer 1'], ['Reviewer 2', 'Reviewer 1']]);
});

test('what is told of a confidential source is that there is one, and what it speaks for', () => {
  const [planted] = fc.sample(anyPlanted, 1);
  if (!planted) throw new Error('A sample has one.');
  const [claim] = reportOf(sourceWith(planted), 'PUBLIC').claims;
  expect(claim?.evidence.at(-1)).toMatchObject({
    stance: 'REFUTES',
    title: 'A source that the desk does not name',
    url: null,
    quote: '',
  });
  expect(claim?.searches.at(-1)).toMatchObject({
    sought: 'A search that the desk does not tell of',
    outcome: 'NOTHING',
    asked: '',
    answered: null,
  });
});

test('each profile withholds what the one after it does, or more', () => {
  const [planted] = fc.sample(anyPlanted, 1);
  if (!planted) throw new Error('A sample has one.');
  const counts = profileOrder.map((profile) => {
    const { withheld } = reportOf(sourceWith(planted), profile);
    return withheld.reduce((sum, { count }) => sum + count, 0);
  });
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
