import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '@/prisma/testing/arbitrary-claim';
import type { ClaimChange } from './change';
import { contentOfChange, describeChange } from './describe-change';

const content = {
  stance: 'REFUTES',
  title: 'Harbour log',
  url: null,
  quote: 'One ferry sank.',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-11-20',
} as const;

const examples: [ClaimChange, string, string][] = [
  [{ kind: 'add-claim', ranges: [], wording: 'A ferry sank.' }, 'Added claim 7', 'A ferry sank.'],
  [{ kind: 'reword', wording: 'A ferry sank.' }, 'Reworded claim 7', 'A ferry sank.'],
  [{ kind: 'drop' }, 'Dropped claim 7', 'Not a claim'],
  [{ kind: 'restore' }, 'Brought claim 7 back', 'A claim'],
  [
    { kind: 'set-verdict', value: 'VERIFIED', rationale: 'Seen.' },
    'Marked claim 7 verified',
    'Verified: Seen.',
  ],
  [
    { kind: 'set-verdict', value: 'UNVERIFIED', rationale: '' },
    'Marked claim 7 unverified',
    'Unverified',
  ],
  [{ kind: 'withdraw-verdict' }, 'Withdrew your verdict on claim 7', 'No verdict'],
  [
    { kind: 'set-ruling', value: 'DISPUTED', reason: 'The log.' },
    'Ruled claim 7 disputed',
    'Disputed: The log.',
  ],
  [{ kind: 'withdraw-ruling' }, 'Withdrew the ruling on claim 7', 'No ruling'],
  [
    { kind: 'add-evidence', evidenceId: 'e1', content },
    'Added evidence to claim 7',
    'Harbour log, refutes the claim: One ferry sank.',
  ],
  [
    { kind: 'change-evidence', evidenceId: 'e1', content: { ...content, quote: '' } },
    'Changed evidence of claim 7',
    'Harbour log, refutes the claim',
  ],
  [
    { kind: 'remove-evidence', evidenceId: 'e1' },
    'Removed evidence from claim 7',
    'No such evidence',
  ],
];

describe('a change in words', () => {
  it.each(examples)('%o', (change, did, stores) => {
    expect(describeChange(change, 'claim 7')).toBe(did);
    expect(contentOfChange(change)).toBe(stores);
  });

  it('always names the claim and always stores something to compare', () => {
    fc.assert(
      fc.property(changes, (change) => {
        expect(describeChange(change, 'claim 12')).toContain('claim 12');
        expect(contentOfChange(change)).not.toBe('');
      }),
    );
  });
});
