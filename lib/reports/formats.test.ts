import { afterEach, expect, test, vi } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
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
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { reportFonts } from '@/lib/server/reports/report-fonts';

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

afterEach(() => {
  vi.useRealTimers();
});

test.each(reportFormatNames)('%s is the same bytes whenever it is rendered', async (name) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T09:00:01Z') });
  const first = await render(report, name);
  vi.setSystemTime(new Date('2031-05-02T17:12:13Z'));
  expect(await render(structuredClone(report), name)).toEqual(first);
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
