import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOrder } from '@/lib/claims/status';
import { renderSharePicture, shareSegments } from './share-picture';

const none = { VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0, PENDING: 0 };
const count = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(5000));
const anyCounts = fc.record({
  VERIFIED: count,
  UNVERIFIED: count,
  DISPUTED: count,
  NEEDS_RULING: count,
  PENDING: count,
});

describe('the segments', () => {
  test('are as long as the counts are large', () => {
    expect(shareSegments({ ...none, VERIFIED: 1, PENDING: 3 })).toEqual([
      { status: 'VERIFIED', count: 1, x: 0, width: 25 },
      { status: 'PENDING', count: 3, x: 25, width: 75 },
    ]);
  });

  test('of no claims are none', () => {
    expect(shareSegments(none)).toEqual([]);
  });

  test('keep one claim among two thousand in sight', () => {
    const [disputed] = shareSegments({ ...none, DISPUTED: 1, PENDING: 1999 });
    expect(disputed?.width).toBe(0.8);
  });

  test('follow each other without a gap, fill the bar, and are wide enough to see', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const segments = shareSegments(counts);
        fc.pre(segments.length > 0);
        let x = 0;
        for (const segment of segments) {
          expect(segment.x).toBeCloseTo(x, 9);
          expect(segment.width).toBeGreaterThan(0.75);
          x += segment.width;
        }
        expect(x).toBeCloseTo(100, 9);
        expect(segments.map(({ status }) => status)).toEqual(
          statusOrder.filter((status) => counts[status] > 0),
        );
      }),
    );
  });
});

describe('the picture', () => {
  const svg = String(renderSharePicture({ ...none, VERIFIED: 2, DISPUTED: 1 }, 'row-7'));

  test('says in words what it shows', () => {
    expect(svg).toContain(
      'role="img" width="100%" height="54" aria-labelledby="row-7-title row-7-desc"',
    );
    expect(svg).toContain('verified: 2 (66.7%); disputed: 1 (33.3%)</desc>');
  });

  test('fills every segment with the texture of its status', () => {
    expect(svg).toContain('<pattern id="row-7-status-verified"');
    expect(svg).toContain('fill="url(#row-7-status-disputed)"');
    expect(svg).not.toContain('status-pending');
  });

  test('prints a label only where it has room', () => {
    expect(svg).toContain('>✓ 2</text>');
    const crowded = String(renderSharePicture({ ...none, DISPUTED: 1, PENDING: 1999 }, 'a'));
    expect(crowded).toContain('>○ 1,999</text>');
    expect(crowded).not.toContain('≠');
  });

  test('has no inline style and no script, which a strict policy would refuse', () => {
    expect(svg).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });

  test('of no claims says so', () => {
    expect(String(renderSharePicture(none, 'a'))).toContain('No claims</desc>');
  });
});
