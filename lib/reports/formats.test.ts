import { expect, test, vi } from 'vitest';
import { buildReport } from '@/lib/reports/build-report';
import { coverageOf } from '@/lib/reports/coverage';
import {
  formatGroups,
  formatsOf,
  isReportFormat,
  type ReportFormatName,
  reportFormatNames,
  reportFormats,
} from '@/lib/reports/formats';
import { renderReport } from '@/lib/reports/render-report';
import type { Report } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample-report';
import { reportFonts } from '@/lib/server/report-fonts';

// Setting the pages of a PDF takes longer than most tests.
vi.setConfig({ testTimeout: 60_000 });

const report = buildReport(sampleReportSource, {
  now: new Date('2026-11-18T09:00:00.000Z'),
  reportUrl: 'https://claims.example/desks/world/articles/1/report',
});

const render = (of: Report, name: ReportFormatName) =>
  renderReport(of, name, { fonts: reportFonts });

/** The formats whose files are text, in which words can be looked for. Doccano has the article's only. */
const written = reportFormatNames.filter(
  (name) => name !== 'doccano' && /^text|json/.test(reportFormats[name].contentType),
);

test.each(written)('%s has every claim with its wording', async (name) => {
  const file = String(await render(report, name));
  const coverage = coverageOf(report, name);
  const leftOut = 'leftOut' in coverage && coverage.leftOut ? coverage.leftOut : '';
  const included = report.claims.filter(({ number }) => !leftOut.includes(`${number}`));
  expect(included.length).toBeGreaterThan(2);
  for (const claim of included) expect(file.replaceAll('\\', '')).toContain(claim.wording);
});

// A document for Word bears the time it was written and made-up names of its links.
const steady = reportFormatNames.filter((name) => name !== 'docx');

test.each(steady)('%s renders the same report the same way', async (name) => {
  const again = await render(structuredClone(report), name);
  expect(await render(report, name)).toEqual(again);
});

test('every format stands in one group of the menu', () => {
  const groups = ['reading', 'tables', 'programs'] as const;
  expect(Object.keys(formatGroups)).toEqual(groups);
  expect(groups.flatMap(formatsOf)).toEqual(reportFormatNames);
});

test('no two formats give a file the same name but for JSON', () => {
  const extensions = reportFormatNames.map((name) => reportFormats[name].extension);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test('only names of the table are formats', () => {
  expect(isReportFormat('csv')).toBe(true);
  expect(isReportFormat('exe')).toBe(false);
  expect(isReportFormat('toString')).toBe(false);
});
