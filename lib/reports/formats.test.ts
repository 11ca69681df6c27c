import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build-report';
import { isReportFormat, reportFormats } from '@/lib/reports/formats';
import { sampleReportSource } from '@/lib/reports/sample-report';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });

test.each(Object.entries(reportFormats))('%s renders every claim with its words', (_, format) => {
  const file = format.render(report);
  for (const claim of report.claims) expect(file).toContain(claim.wording);
});

test.each(Object.entries(reportFormats))('%s renders the same report the same way', (_, format) => {
  expect(format.render(report)).toBe(format.render(structuredClone(report)));
});

test('only names of the table are formats', () => {
  expect(isReportFormat('csv')).toBe(true);
  expect(isReportFormat('pdf')).toBe(false);
  expect(isReportFormat('toString')).toBe(false);
});
