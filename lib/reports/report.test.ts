import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { renderJson } from '@/lib/reports/json/render-json';
import { reportSchema } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';

const now = new Date('2026-11-18T09:00:00.000Z');

test('the JSON report reads back as the same report under its own schema', () => {
  const report = buildReport(sampleReportSource, { now, reportUrl: 'https://desk.example/r/1' });
  expect(reportSchema.parse(JSON.parse(renderJson(report)))).toEqual(report);
});

test('a report without claims is a valid report', () => {
  const report = buildReport({ ...sampleReportSource, claims: [] }, { now });
  expect(reportSchema.parse(JSON.parse(renderJson(report)))).toEqual(report);
  expect(report.summary.shares.map((share) => share.percent)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('the schema refuses a report of another format version', () => {
  const report = buildReport(sampleReportSource, { now });
  expect(reportSchema.safeParse({ ...report, formatVersion: 2 }).success).toBe(false);
});

test('the JSON ends with a line break, as a text file does', () => {
  expect(renderJson(buildReport(sampleReportSource, { now }))).toMatch(/\}\n$/);
});
