import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import type { Report } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { unguardCell } from './csv-cell';
import { csvColumns } from './csv-columns';
import { renderCsv } from './render-csv';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });

/** The table as a program reads it: rows of cells, the first row the names. */
function readCsv(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' });
}

/** The row of a claim of the sample by column name, apostrophes undone. */
function rowOf(number: number): Map<string, string> {
  const [names = [], ...rows] = readCsv(renderCsv(report));
  const row = rows.find(([first]) => first === String(number)) ?? [];
  return new Map(names.map((name, index) => [name, unguardCell(row[index] ?? '')]));
}

test('there is a row of names and one row for each claim', () => {
  const rows = readCsv(renderCsv(report));
  expect(rows).toHaveLength(1 + report.claims.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([csvColumns.length]));
  expect(new Set(rows[0]).size).toBe(csvColumns.length);
});

test('a report without claims has the row of names alone', () => {
  expect(readCsv(renderCsv({ ...report, claims: [] }))).toEqual([
    csvColumns.map((column) => column.header),
  ]);
});

test('it starts with a byte order mark, ends lines with CRLF and quotes every cell', () => {
  const csv = renderCsv({ ...report, claims: report.claims.slice(6) });
  expect(csv.startsWith('\uFEFF"number","status",')).toBe(true);
  expect(csv.endsWith('"\r\n')).toBe(true);
  const [, row = ''] = csv.split('\r\n');
  expect(row.startsWith('"7","pending",')).toBe(true);
  expect(row).toContain(',"",');
});

test('a claim of which reviewers disagree has both verdicts under the same numbers', () => {
  const row = rowOf(2);
  expect(row.get('status')).toBe('needs ruling');
  expect(row.get('reviewers')).toBe('[1] Ana Ruiz\n[2] Ben Achterberg');
  expect(row.get('verdicts')).toBe('[1] verified\n[2] disputed');
  expect(row.get('rationales')).toContain('[2] Two hospitals count more.\n\n“At least” covers');
  expect(row.get('evidence_stances')).toBe('[1] supports\n[2] refutes');
  expect(row.get('evidence_urls')).toMatch(/^\[1\] https:\/\/interior\.example\/\S+\n\[2\] $/);
});

test('a row says who says it, what limits it, and which text it is from', () => {
  const row = rowOf(4);
  expect(row.get('source')).toBe('A group calling itself the Tide Front');
  expect(row.get('cue')).toBe('claimed responsibility');
  expect(row.get('hedges')).toBe('[1] could not be independently verified');
  expect(row.get('suggested_status')).toBe('unverified');
  expect(row.get('revision')).toBe('1');
  expect(row.get('revision_sha256')).toBe(report.revision.sha256);
  expect(row.get('as_of')).toBe('2026-11-18T09:00:00.000Z');
});

test('a row has the ruling with its editor and reason', () => {
  const row = rowOf(6);
  expect([row.get('ruling'), row.get('ruling_editor')]).toEqual(['disputed', 'Edith Marr']);
  expect(row.get('ruling_reason')).toMatch(/^The register is public/);
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('=', '@', '-', '\t', '\r', '\n', ' ', "'", '"', ',', ';', '＝'),
  }),
  fc.constantFrom('=HYPERLINK("https://evil.example")', ' \t=cmd|calc', 'two\r\nlines', '\n+1'),
);

/** The sample with the same hostile words wherever people or articles put words. */
function reportSaying(words: string): Report {
  return {
    ...report,
    desk: { ...report.desk, name: words },
    article: { ...report.article, title: words, publisher: words, author: words, sourceUrl: words },
    claims: report.claims.map((claim) => ({
      ...claim,
      quote: words,
      wording: words,
      suggestion: { status: 'VERIFIED', reason: words },
      ruling: claim.ruling && { ...claim.ruling, reason: words, editor: words },
      verdicts: claim.verdicts.map((given) => ({ ...given, rationale: words, reviewer: words })),
      evidence: claim.evidence.map((note) => ({ ...note, title: words, url: words, quote: words })),
    })),
  };
}

test('every value reads back, and no cell can start a formula', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const said = reportSaying(words);
      const [, ...rows] = readCsv(renderCsv(said));
      const expected = said.claims.map((claim) => csvColumns.map(({ cell }) => cell(claim, said)));
      expect(rows.map((row) => row.map(unguardCell))).toEqual(expected);
      for (const cell of rows.flat()) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }
    }),
    { numRuns: 60 },
  );
});
