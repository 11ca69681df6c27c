import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import type { Report } from '@/lib/reports/report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { cellText, longestCell } from './cell-text';
import { renderXlsx } from './render-xlsx';

const report = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00.000Z') });

type Book = Awaited<ReturnType<typeof readXlsx>>;

/** The rows of a sheet below its header, by the names of the columns. */
function tableOf(book: Book, name: string): Map<string, unknown>[] {
  const sheet = book.sheets.find((each) => each.name === name);
  const [headers = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => new Map(headers.map((header, index) => [String(header), row[index]])));
}

let book: Book;
beforeAll(async () => {
  book = await readXlsx(await renderXlsx(report));
});

describe('the workbook', () => {
  test('has a sheet for everything there can be several of', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'By source',
      'Over time',
      'Claims',
      'Verdicts',
      'Evidence',
      'Searches',
      'Checks',
    ]);
  });

  test('says in its summary how the claims stand, in numbers', () => {
    const rows = book.sheets[0]?.rows ?? [];
    expect(rows[0]?.[0]).toBe('Blast at Port Selin kills at least 14');
    expect(rows[2]?.[0]).toBe(report.summary.sentence);
    expect(rows[5]).toEqual(['Verified', 1, 1 / 7]);
    expect(rows[10]).toEqual(['All', 7, 1]);
    expect(rows.find(([name]) => name === 'SHA-256 of the text')?.[1]).toBe(report.revision.sha256);
  });

  test('has every claim, in order, with its words', () => {
    const claims = tableOf(book, 'Claims');
    expect(claims.map((row) => row.get('Claim'))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(claims.map((row) => row.get('Quote'))).toEqual(report.claims.map(({ quote }) => quote));
    expect(claims[5]?.get('Ruling')).toBe('Disputed');
    expect(claims[6]?.get('Checkable')).toBe(false);
    expect(claims[0]?.get('Check-worthiness')).toBe(0.82);
  });

  test('has moments and days as such', () => {
    const [first] = tableOf(book, 'Verdicts');
    expect(first?.get('Given (UTC)')).toEqual(new Date('2026-11-17T09:12:00.000Z'));
    const [note] = tableOf(book, 'Evidence');
    expect(note?.get('Read on')).toEqual(new Date('2026-11-17T00:00:00.000Z'));
  });

  test('has verdicts, evidence, searches and checks by the number of their claim', () => {
    const claimsOf = (name: string) => tableOf(book, name).map((row) => row.get('Claim'));
    expect(claimsOf('Verdicts')).toEqual([1, 1, 2, 2, 4, 6, 6]);
    expect(claimsOf('Evidence')).toEqual([1, 2, 2, 4, 4, 6]);
    expect(claimsOf('Searches')).toEqual([4, 4]);
    expect(claimsOf('Checks')).toEqual([4]);
  });

  test('links web addresses and no other', () => {
    const sheet = book.sheets.find(({ name }) => name === 'Evidence');
    const targets = [...(sheet?.cells ?? [])].flatMap(([, cell]) => cell.hyperlink?.target ?? []);
    expect(targets).toContain('https://ports.example/register');
    expect(targets.every((target) => target.startsWith('https://'))).toBe(true);
    expect(tableOf(book, 'Evidence')[3]?.get('Address')).toBe('tg://resolve?domain=tidefront');
  });

  test('keeps the names of the columns in sight and filters by them', () => {
    const claims = book.sheets.find(({ name }) => name === 'Claims');
    expect(claims?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(claims?.autoFilter?.range).toBe('A1:AB8');
  });

  test('without claims has the names of the columns', async () => {
    const empty = await readXlsx(await renderXlsx({ ...report, claims: [] }));
    expect(tableOf(empty, 'Claims')).toEqual([]);
    expect(empty.sheets.find(({ name }) => name === 'Claims')?.rows[0]).toHaveLength(28);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    ...['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|" /C calc"!A0', '=HYPERLINK("https://evil.example")'],
    ...['\t=1', '\r\n=1', ' =1', '\u0000', '\u0001', '_x0041_', '_x005F_x0041_', '<v>1</v>', ']]>'],
  ),
);

test('no words become a formula or anything else than words', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (words) => {
      const read = await readXlsx(await renderXlsx(saying(words)));
      for (const sheet of read.sheets) {
        for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
      }
      const [claim] = tableOf(read, 'Claims');
      // What reads the file undoes one escape; a reader of ours does not know of the other.
      const shown = String(claim?.get('Wording') ?? '').replaceAll('_x005F_', '_');
      expect(shown.replace(/\r\n?/g, '\n')).toBe(
        words.replaceAll('_x005F_', '_').replace(/\r\n?/g, '\n'),
      );
    }),
    { numRuns: 40 },
  );
});

describe('the text of a cell', () => {
  test('is cut where a cell holds no more, and says so', () => {
    const text = cellText('💩'.repeat(20_000));
    expect(text.length).toBeLessThanOrEqual(longestCell);
    expect(text).toMatch(/^(?:💩)+ … \(cut: /u);
  });

  test.each([
    ['_x0041_', '_x005F_x0041_'],
    ['a_b', 'a_b'],
    ['\uD800!', '\uFFFD!'],
    ['💩', '💩'],
    ['=1', '=1'],
  ])('%j is written as %j', (text, written) => {
    expect(cellText(text)).toBe(written);
  });
});

/** The sample with the same words wherever people or articles put words. */
function saying(words: string): Report {
  return {
    ...report,
    desk: { ...report.desk, name: words },
    article: { ...report.article, title: words, publisher: words, author: words, sourceUrl: words },
    claims: report.claims.slice(3, 6).map((claim) => ({
      ...claim,
      quote: words,
      wording: words,
      inPrint: words,
      verdicts: claim.verdicts.map((given) => ({ ...given, rationale: words, reviewer: words })),
      evidence: claim.evidence.map((note) => ({ ...note, title: words, url: words, quote: words })),
      searches: claim.searches.map((search) => ({ ...search, sought: words, asked: words })),
    })),
  };
}
