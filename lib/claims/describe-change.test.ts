import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '@/prisma/testing/arbitrary-claim';
import type { ClaimChange } from './change';
import { contentOfChange, describeChange } from './describe-change';

const text = 'A ferry sank in May.';
const ranges = [{ start: 0, end: 9 }];

const content = {
  stance: 'REFUTES',
  title: 'Harbour log',
  url: null,
  quote: 'One ferry sank.',
  readOn: '2026-11-20',
} as const;

const examples: [ClaimChange, string, string][] = [
  [{ kind: 'add-claim', ranges: [], wording: 'A ferry sank.' }, 'Added claim 7', 'A ferry sank.'],
  [{ kind: 'reword', wording: 'A ferry sank.' }, 'Reworded claim 7', 'A ferry sank.'],
  [
    { kind: 'change-ranges', ranges: [{ start: 2, end: 12 }], wording: 'A ferry sank.' },
    'Changed which words claim 7 is',
    'ferry sank',
  ],
  [
    { kind: 'merge', otherId: 'c2', ranges: [{ start: 2, end: 12 }], wording: 'Both.' },
    'Merged claim 7 with another',
    'ferry sank',
  ],
  [
    { kind: 'unmerge', otherId: 'c2', ranges, wording: 'One.', evidenceIds: [] },
    'Took the merge of claim 7 back',
    'A ferry s',
  ],
  [
    { kind: 'split', otherId: 'c2', ranges, wording: 'One.', part: { ranges, wording: 'Two.' } },
    'Split claim 7',
    'A ferry s',
  ],
  [
    { kind: 'take-reading', readingId: 'r1', otherId: 'c2', ranges, wording: 'A ferry.' },
    'Took a finer reading of claim 7',
    'A ferry s',
  ],
  [
    { kind: 'put-reading-back', readingId: 'r1', otherId: 'c2', ranges, wording: 'A ferry.' },
    'Put a finer reading of claim 7 back',
    'A ferry s',
  ],
  [{ kind: 'refuse-reading', readingId: 'r1' }, 'Refused a finer reading of claim 7', 'Refused'],
  [{ kind: 'reopen-reading', readingId: 'r1' }, 'Opened a finer reading of claim 7 again', 'Open'],
  [{ kind: 'drop' }, 'Dropped claim 7', 'Not a claim'],
  [{ kind: 'restore' }, 'Brought claim 7 back', 'A claim'],
  [
    { kind: 'set-verdict', value: 'VERIFIED', rationale: 'Seen.', ranges },
    'Marked claim 7 verified',
    'Verified: Seen.',
  ],
  [
    { kind: 'set-verdict', value: 'UNVERIFIED', rationale: '', ranges },
    'Marked claim 7 unverified',
    'Unverified',
  ],
  [{ kind: 'withdraw-verdict' }, 'Withdrew your verdict on claim 7', 'No verdict'],
  [
    { kind: 'set-ruling', value: 'DISPUTED', reason: 'The log.', ranges },
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
    expect(contentOfChange(change, text)).toBe(stores);
  });

  it('always names the claim and always stores something to compare', () => {
    fc.assert(
      fc.property(changes, (change) => {
        expect(describeChange(change, 'claim 12')).toContain('claim 12');
        expect(contentOfChange(change, text)).not.toBe('');
      }),
    );
  });
});
