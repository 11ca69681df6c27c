import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardStatusNames, statusNamesOf } from '@/lib/claims/status-names';
import type { VerdictValue } from '@/prisma/generated/enums';
import { changes } from '@/prisma/testing/arbitrary-claim';
import type { ClaimChange } from './change';
import { contentOfChange } from './content-of-change';
import { describeChange } from './describe-change';

const text = 'A ferry sank in May.';
const ranges = [{ start: 0, end: 9 }];

const content = {
  stance: 'REFUTES',
  title: 'Harbour log',
  url: null,
  quote: 'One ferry sank.',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-11-20',
  confidential: false,
} as const;

const search = {
  sought: 'Did a ferry sink?',
  place: 'Harbour archive',
  asked: 'The harbour master',
  answered: false,
  searchedOn: '2026-11-20',
  confidential: false,
  outcome: 'NOTHING',
  note: 'Closed.',
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
    { kind: 'unmerge', otherId: 'c2', ranges, wording: 'One.', evidenceIds: [], searchIds: [] },
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
  [
    { kind: 'add-search', searchId: 's1', content: search },
    'Logged a search for claim 7',
    'Did a ferry sink?, found nothing (Harbour archive; The harbour master, no answer): Closed.',
  ],
  [
    {
      kind: 'change-search',
      searchId: 's1',
      content: { ...search, place: '', answered: true, outcome: 'CONTRADICTING', note: '' },
    },
    'Changed a search for claim 7',
    'Did a ferry sink?, found what contradicts the claim (The harbour master, who answered)',
  ],
  [{ kind: 'remove-search', searchId: 's1' }, 'Removed a search for claim 7', 'No such search'],
  [{ kind: 'set-kind', value: 'QUOTE' }, 'Changed the kind of claim 7', 'Quote'],
  [
    { kind: 'set-check', questionId: 'q1', question: 'Who counted?', done: true, note: 'Police.' },
    'Answered the checklist of claim 7',
    'Who counted? Done: Police.',
  ],
];

describe('a change in words', () => {
  it.each(examples)('%o', (change, did, stores) => {
    expect(describeChange(change, 'claim 7', standardStatusNames)).toBe(did);
    expect(contentOfChange(change, text, standardStatusNames)).toBe(stores);
  });

  it('calls a verdict what the desk calls it', () => {
    const names = statusNamesOf({
      VERIFIED: 'UN-confirmed',
      UNVERIFIED: 'Open',
      DISPUTED: 'False',
    });
    const set = (value: VerdictValue): ClaimChange => {
      return { kind: 'set-verdict', value, rationale: '', ranges: [] };
    };
    const told = (value: VerdictValue) => describeChange(set(value), 'claim 7', names);
    expect(told('DISPUTED')).toBe('Marked claim 7 false');
    expect(told('VERIFIED')).toBe('Marked claim 7 UN-confirmed');
    expect(contentOfChange(set('DISPUTED'), text, names)).toBe('False');
  });

  it('always names the claim and always stores something to compare', () => {
    fc.assert(
      fc.property(changes, (change) => {
        expect(describeChange(change, 'claim 12', standardStatusNames)).toContain('claim 12');
        expect(contentOfChange(change, text, standardStatusNames)).not.toBe('');
      }),
    );
  });
});
