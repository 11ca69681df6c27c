import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import { statusOf } from '@/lib/claims/status';
import { onShownText } from './on-shown-text';

const here = [{ start: 0, end: 9 }];
const there = [{ start: 40, end: 49 }];
const added = { kind: 'add-claim', ranges: here, wording: 'As it was.' } as const;
const shown = newClaim('c1', { ...added, ranges: [...here] }, 1);

const given = {
  reviewer: { id: 'ann', name: 'Ann' },
  value: 'VERIFIED',
  rationale: '',
  subLabel: null,
  breaksTie: false,
  updatedAt: '2026-11-23T09:00:00.000Z',
  version: 1,
} as const;

const newer = (change: Partial<ClaimView>): ClaimView => ({
  ...shown,
  revision: 2,
  ranges: there,
  verdicts: [{ ...given, ranges: there }],
  verdictsGiven: 1,
  status: 'VERIFIED',
  ...change,
});

describe('a claim of a newer text', () => {
  it('keeps its words on the page that has the older one, and a verdict on them counts', () => {
    const claim = onShownText(newer({}), shown, 1);
    expect(claim).toMatchObject({ revision: 1, ranges: here, status: 'VERIFIED' });
    expect(claim && statusOf(claim)).toBe('VERIFIED');
  });

  it('shows what is held of it now, and the wording that goes with the words on the page', () => {
    const former = { revision: 1, words: ['As it was'], ranges: here, stood: true };
    const pending = newer({
      former,
      wording: 'As it is.',
      status: 'PENDING',
      verdicts: [{ ...given, ranges: [] }],
    });
    const claim = onShownText(pending, shown, 1);
    expect(claim).toMatchObject({ wording: 'As it was.', status: 'PENDING' });
    expect(claim && statusOf(claim)).toBe('PENDING');
    const reworded = newer({ wording: 'Better worded.' });
    expect(onShownText(reworded, shown, 1)?.wording).toBe('Better worded.');
  });

  it('is left out where the page has no such claim, and is as it is on a page that has its text', () => {
    expect(onShownText(newer({}), undefined, 1)).toBeNull();
    expect(onShownText(newer({}), shown, 2)).toEqual(newer({}));
  });
});
