import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { reportClaimSchema, reportSchema } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { renderJsonLines } from './render-json-lines';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });

const readLines = (file: string) =>
  file
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test('the first line is the report, the others its claims', () => {
  const [head, ...claims] = readLines(renderJsonLines(report));
  const { record, claimCount, ...rest } = head;
  expect(record).toBe('report');
  expect(claimCount).toBe(claims.length);
  const read = claims.map(({ record: kind, ...claim }) => {
    expect(kind).toBe('claim');
    return reportClaimSchema.parse(claim);
  });
  expect(reportSchema.parse({ ...rest, claims: read })).toEqual(report);
});

test('no word of an article breaks a line', () => {
  const text = 'one\u2028two\u2029three\u0085four\r\nfive\n';
  const revision = { ...report.revision, text };
  const file = renderJsonLines({ ...report, revision });
  expect(file.split(/\r\n|[\n\r\u2028\u2029\u0085]/)).toHaveLength(report.claims.length + 2);
  expect(readLines(file)[0].revision.text).toBe(text);
});

test('a report without claims is its first line', () => {
  expect(readLines(renderJsonLines({ ...report, claims: [] }))).toHaveLength(1);
});
