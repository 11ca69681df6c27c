import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, newClaim } from '@/lib/changes/apply-change';
import { type ClaimChange, rowOf, versionSeen } from '@/lib/changes/change';
import { changes, claims, me, today } from '@/prisma/testing/arbitrary-claim';
import { heldOf, isOffered } from '@/prisma/testing/held-of-claim';
import { mergeChanges } from './merge-changes';

const ranges = [{ start: 0, end: 9 }];

const hand = { ...me, at: today };
const content = {
  stance: 'SUPPORTS',
  title: 'Harbour log',
  url: null,
  quote: '',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-11-20',
  confidential: false,
} as const;

describe('mergeChanges', () => {
  it('makes of two changes to one row one that does what both do', () => {
    let merges = 0;
    fc.assert(
      fc.property(claims, changes, changes, (claim, first, second) => {
        fc.pre(rowOf(first) === rowOf(second) && isOffered(claim, first));
        const between = applyChange(claim, first, hand);
        fc.pre(isOffered(between, second));
        const merged = mergeChanges(first, second, versionSeen(claim, first, me.id) === null);
        fc.pre(merged !== 'separate');
        merges += 1;
        const both = applyChange(between, second, hand);
        const one = merged === 'nothing' ? claim : applyChange(claim, merged, hand);
        expect(heldOf(one)).toEqual(heldOf(both));
        if (merged !== 'nothing') expect(rowOf(merged)).toBe(rowOf(first));
      }),
      { numRuns: 200 },
    );
    expect(merges).toBe(200);
  });

  it('adds a claim in the words it was given last', () => {
    const first: ClaimChange = {
      kind: 'add-claim',
      ranges: [{ start: 0, end: 5 }],
      wording: 'A ferry.',
    };
    const merged = mergeChanges(first, { kind: 'reword', wording: 'A ferry sank.' }, true);
    expect(merged).toEqual({ ...first, wording: 'A ferry sank.' });
    expect(merged !== 'nothing' && merged !== 'separate' && merged.kind === 'add-claim').toBe(true);
    expect(newClaim('c1', first).wording).toBe('A ferry.');
  });

  it.each<[string, ClaimChange, ClaimChange, boolean, ReturnType<typeof mergeChanges>]>([
    [
      'a verdict nobody has saved yet and its withdrawal',
      { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges },
      { kind: 'withdraw-verdict' },
      true,
      'nothing',
    ],
    [
      'a verdict that changed one that is saved, and its withdrawal',
      { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges },
      { kind: 'withdraw-verdict' },
      false,
      { kind: 'withdraw-verdict' },
    ],
    [
      'other words and a new wording',
      { kind: 'change-ranges', ranges, wording: 'So.' },
      { kind: 'reword', wording: 'So it is.' },
      false,
      { kind: 'change-ranges', ranges, wording: 'So it is.' },
    ],
    [
      'a claim that is added and given other words',
      { kind: 'add-claim', ranges: [{ start: 0, end: 5 }], wording: 'So.' },
      { kind: 'change-ranges', ranges, wording: 'So it is.' },
      true,
      { kind: 'add-claim', ranges, wording: 'So it is.' },
    ],
    ['dropping and bringing back', { kind: 'drop' }, { kind: 'restore' }, false, 'nothing'],
    [
      'rewording and dropping',
      { kind: 'reword', wording: 'So.' },
      { kind: 'drop' },
      false,
      'separate',
    ],
    [
      'a claim that is added and dropped, which somebody may want back',
      { kind: 'add-claim', ranges: [{ start: 0, end: 5 }], wording: 'So.' },
      { kind: 'drop' },
      true,
      'separate',
    ],
    [
      'evidence that is added and removed',
      { kind: 'add-evidence', evidenceId: 'e1', content },
      { kind: 'remove-evidence', evidenceId: 'e1' },
      true,
      'nothing',
    ],
    [
      'evidence that is changed and removed',
      { kind: 'change-evidence', evidenceId: 'e1', content },
      { kind: 'remove-evidence', evidenceId: 'e1' },
      false,
      { kind: 'remove-evidence', evidenceId: 'e1' },
    ],
    [
      'evidence that is removed and added again, which the server has to forget first',
      { kind: 'remove-evidence', evidenceId: 'e1' },
      { kind: 'add-evidence', evidenceId: 'e1', content },
      false,
      'separate',
    ],
  ])('%s', (_what, first, second, isNew, merged) => {
    expect(mergeChanges(first, second, isNew)).toEqual(merged);
  });
});
