import { describe, expect, it } from 'vitest';
import type { ClaimChange } from '@/lib/changes/change';
import type { Entry } from './entry';
import { laidOn } from './laid-on';

const ranges = [{ start: 0, end: 9 }];
const entry = (change: ClaimChange, revision?: number): Entry => ({
  id: 'e1',
  claimId: 'c1',
  change,
  seen: 1,
  ...(revision !== undefined && { revision }),
  at: '2026-11-23T09:00:00.000Z',
  attempts: 0,
  state: { kind: 'waiting' },
});

describe('what waits to be saved, on a newer text', () => {
  const moved = { kind: 'change-ranges', ranges, wording: 'So.' } as const;
  const added = { kind: 'add-claim', ranges, wording: 'So.' } as const;

  it('shows nothing on words that were chosen in the older one', () => {
    expect(laidOn([entry({ ...moved, ranges: [...ranges] }, 1)], 2)).toEqual([]);
    const [claim] = laidOn([entry({ ...added, ranges: [...ranges] }, 1)], 2);
    expect(claim?.change).toEqual({ ...added, ranges: [] });
  });

  it('shows all else, and what was chosen in the text that is there', () => {
    const reworded = entry({ kind: 'reword', wording: 'So.' }, 1);
    const chosen = entry({ ...moved, ranges: [...ranges] }, 2);
    const older = entry({ ...moved, ranges: [...ranges] });
    expect(laidOn([reworded, chosen, older], 2)).toEqual([reworded, chosen, older]);
  });
});
