import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOrder, totalOf } from '@/lib/claims/status';
import { buildReport } from '@/lib/reports/build/build-report';
import { redact } from '@/lib/reports/build/redact';
import type { Report } from '@/lib/reports/report';
import { anyPlanted, sourceWith } from '@/lib/reports/sample/planted-arbitraries';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { ClaimStatus } from '@/prisma/generated/enums';
import { BySource, mostSources, type SourceCounts, sourcesOf } from './by-source';
import { renderSourceBars, sourceWidths, sourceWords } from './by-source-picture';
import { countStatuses } from './shares';

const now = new Date('2026-11-20T18:00:00.000Z');
const report = buildReport(sampleReportSource, { now });
type Claim = Report['claims'][number];
const [like] = report.claims;
if (!like) throw new Error('The sample has claims.');

/** A claim of a source: null is the article, “” nobody. */
const saidBy = (
  words: string | null,
  status: ClaimStatus,
  sourceName: string | null = null,
): Claim => ({
  ...like,
  status,
  attribution:
    words === null
      ? null
      : {
          source: words === '' ? null : { start: 0, end: words.length, text: words },
          sourceName,
          cue: null,
          content: [],
        },
});

const named = (rows: readonly SourceCounts[]) =>
  rows.map((row) => [sourceWords(row), totalOf(row.counts)]);

const anyClaims = fc.array(
  fc
    .tuple(
      fc.option(
        fc.oneof(
          fc.constantFrom('', 'he', 'They'),
          fc.integer({ max: 40, min: 1 }).map((n) => `Source ${n}`),
        ),
      ),
      fc.constantFrom(...Object.values(ClaimStatus)),
    )
    .map(([words, status]) => saidBy(words, status)),
  { maxLength: 80 },
);

describe('claims by source', () => {
  test('are of whom the words name, once for all the names that one has', () => {
    const claims = [
      saidBy('The ministry', 'VERIFIED'),
      saidBy('Varga', 'VERIFIED', 'Lena Varga'),
      saidBy('the  ministry', 'DISPUTED'),
      saidBy('Prime Minister Lena Varga', 'PENDING', 'Lena Varga'),
      saidBy('the ministry', 'PENDING'),
      saidBy('he', 'VERIFIED'),
      saidBy('', 'VERIFIED'),
      saidBy('She', 'PENDING'),
      saidBy(null, 'UNVERIFIED'),
    ];
    const rows = sourcesOf({ claims });
    expect(named(rows)).toEqual([
      ['The ministry', 3],
      ['Nobody named', 3],
      ['Lena Varga', 2],
      ['The article itself', 1],
    ]);
    expect(rows[0]?.counts).toEqual(
      countStatuses([{ status: 'VERIFIED' }, { status: 'DISPUTED' }, { status: 'PENDING' }]),
    );
  });

  test('are each counted once, the most of them first, and however many sources shown as a few', () => {
    fc.assert(
      fc.property(anyClaims, anyClaims, (first, second) => {
        const rows = new BySource().add({ claims: first }).add({ claims: second }).rows();
        expect(rows).toEqual(sourcesOf({ claims: [...first, ...second] }));
        expect(rows.length).toBeLessThanOrEqual(mostSources + 1);
        const all = countStatuses([...first, ...second]);
        for (const status of statusOrder) {
          expect(rows.reduce((sum, { counts }) => sum + counts[status], 0)).toBe(all[status]);
        }
        const shown = rows
          .filter(({ kind }) => kind !== 'others')
          .map(({ counts }) => totalOf(counts));
        expect(shown).toEqual(shown.toSorted((a, b) => b - a));
        const rest = rows.findIndex(({ kind }) => kind === 'others');
        if (rest >= 0) expect(rows[rest]?.sources).toBeGreaterThan(1);
        expect([-1, rows.length - 1]).toContain(rest);
      }),
    );
  });

  test('say the same to the public as to the desk: a confidential source is none of theirs', () => {
    fc.assert(
      fc.property(anyPlanted, (planted) => {
        const of = (profile: 'PUBLIC' | 'INTERNAL') =>
          sourcesOf(buildReport(redact(sourceWith(planted), profile), { now }));
        expect(of('PUBLIC')).toEqual(of('INTERNAL'));
        expect(JSON.stringify(of('INTERNAL'))).not.toContain(planted.source);
      }),
      { numRuns: 10 },
    );
  });
});

describe('their bars', () => {
  test('are on one scale, the longest the whole width and none too short to see', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const widths = sourceWidths(sourcesOf({ claims }));
        if (widths.length > 0) expect(Math.max(...widths)).toBe(100);
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('stand below whole names of any sort, and are told in words', () => {
    const long = `The ${'very '.repeat(60)}long name`;
    const claims = [
      saidBy('\u202E<svg onload="x()">', 'DISPUTED'),
      saidBy(long, 'VERIFIED'),
      saidBy(null, 'PENDING'),
    ];
    const drawn = String(renderSourceBars(sourcesOf({ claims }), 'x'));
    expect(drawn).toContain(`<bdi>${long}</bdi>`);
    expect(drawn).toContain('<bdi>\u202E&lt;svg onload');
    expect(drawn).not.toContain('<svg onload');
    expect([...drawn.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual(
      expect.arrayContaining(['1 pending', '1 disputed', '1 verified']),
    );
    const patterns = [...drawn.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(patterns).size).toBe(3);
    for (const [, id] of drawn.matchAll(/url\(#([^)]+)\)/g)) expect(patterns).toContain(id);
  });
});
