import { expect, test } from 'vitest';
import { buildReport } from '@/lib/reports/build/build-report';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { standingsOf } from './over-time';
import {
  barHeight,
  overTimeEnds,
  overTimeWords,
  renderOverTimePicture,
  standingBars,
} from './over-time-picture';

const now = new Date('2026-11-20T18:00:00.000Z');
const standings = standingsOf(buildReport(sampleReportSource, { now }));

test('the bars stand side by side on one base line, and the tallest fills the height', () => {
  const bars = standingBars(standings);
  expect(bars.length).toBe(standings.length);
  for (const [index, { x, width, parts }] of bars.entries()) {
    expect(x + width).toBeLessThanOrEqual(bars[index + 1]?.x ?? 100);
    const lowest = parts[0];
    expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBe(barHeight);
  }
  expect(Math.min(...bars.flatMap(({ parts }) => parts.map(({ y }) => y)))).toBeCloseTo(0);
});

test('it is told in words how it begins and how it ends', () => {
  const words = overTimeWords(standings);
  expect(words).toContain('20 November 2026 at 18:00 UTC: 1 verified, 1 unverified, 1 disputed');
  expect(overTimeWords([])).toBe('No claims');
  const picture = String(renderOverTimePicture(standings, 'x'));
  expect(picture).toContain(`<desc id="x-desc">${words}</desc>`);
  const patterns = [...picture.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
  for (const [, id] of picture.matchAll(/url\(#([^)]+)\)/g)) expect(patterns).toContain(id);
});

test('below it stand days, or times where all is of one day', () => {
  const at = (moment: string) => ({ at: moment, counts: standings[0]?.counts ?? ({} as never) });
  expect(overTimeEnds([at('2026-11-17T10:00:00.000Z'), at('2026-11-20T18:00:00.000Z')])).toEqual([
    '17 November 2026',
    '20 November 2026',
  ]);
  expect(overTimeEnds([at('2026-11-17T10:00:00.000Z'), at('2026-11-17T18:30:00.000Z')])).toEqual([
    '10:00 UTC',
    '18:30 UTC',
  ]);
});
