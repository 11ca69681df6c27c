import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '@/lib/claims/schema';
import { statusOf } from '@/lib/claims/status';
import { changes, claims, me, today, yesterday } from '@/prisma/testing/arbitrary-claim';
import { heldOf, isOffered } from '@/prisma/testing/held-of-claim';
import { applyChange, newClaim } from './apply-change';

const hand = { ...me, at: today };
const ranges = [{ start: 4, end: 30 }];

const bare = newClaim('c1', {
  kind: 'add-claim',
  ranges,
  wording: 'Two ferries sank in May.',
});

const verdictOf = (id: string, value: 'VERIFIED' | 'DISPUTED'): ClaimView['verdicts'][number] => ({
  reviewer: { id, name: id },
  value,
  rationale: '',
  breaksTie: false,
  subLabel: null,
  ranges,
  updatedAt: yesterday,
  version: 4,
});

describe('applyChange', () => {
  it('leaves the claim it was given as it was', () => {
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        const before = structuredClone(claim);
        applyChange(claim, change, hand);
        expect(claim).toEqual(before);
      }),
    );
  });

  it('gives the same again when it is applied again', () => {
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        const once = applyChange(claim, change, hand);
        expect(applyChange(once, change, hand)).toEqual(once);
      }),
    );
  });

  it('touches nobody else’s verdict', () => {
    const others = ({ verdicts }: ClaimView) =>
      verdicts.filter(({ reviewer }) => reviewer.id !== me.id);
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        expect(others(applyChange(claim, change, hand))).toEqual(others(claim));
      }),
    );
  });

  it('moves the status with the verdicts and the ruling', () => {
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        const changed = applyChange(claim, change, hand);
        expect(changed.status).toBe(statusOf(changed));
      }),
    );
  });

  it('gives a verdict by the hand that made it, at its moment', () => {
    const change = { kind: 'set-verdict', value: 'VERIFIED', rationale: 'Seen.', ranges } as const;
    const { verdicts, status } = applyChange(bare, change, hand);
    expect(verdicts).toEqual([
      {
        reviewer: me,
        value: 'VERIFIED',
        rationale: 'Seen.',
        ranges,
        breaksTie: false,
        subLabel: null,
        updatedAt: today,
        version: 1,
      },
    ]);
    expect(status).toBe('VERIFIED');
  });

  it('keeps the place and the version of a verdict that changes', () => {
    const claim = {
      ...bare,
      verdicts: [verdictOf('me', 'VERIFIED'), verdictOf('ann', 'VERIFIED')],
    };
    const change = { kind: 'set-verdict', value: 'DISPUTED', rationale: '', ranges } as const;
    const { verdicts, status } = applyChange(claim, change, hand);
    expect(verdicts.map(({ reviewer, version }) => [reviewer.id, version])).toEqual([
      ['me', 4],
      ['ann', 4],
    ]);
    expect(status).toBe('NEEDS_RULING');
  });

  it('lets a ruling decide over verdicts that disagree, until it is withdrawn', () => {
    const verdicts = [verdictOf('me', 'VERIFIED'), verdictOf('ann', 'DISPUTED')];
    const change = {
      kind: 'set-ruling',
      value: 'DISPUTED',
      reason: 'The log says so.',
      ranges,
    } as const;
    const ruled = applyChange({ ...bare, verdicts }, change, hand);
    expect(ruled).toMatchObject({ status: 'DISPUTED', ruling: { editor: me, updatedAt: today } });
    expect(applyChange(ruled, { kind: 'withdraw-ruling' }, hand).status).toBe('NEEDS_RULING');
  });

  it('is pending on other words, and as it was once it has its own again', () => {
    const claim = applyChange(
      { ...bare, verdicts: [verdictOf('ann', 'VERIFIED')] },
      { kind: 'set-ruling', value: 'DISPUTED', reason: 'The log says so.', ranges },
      hand,
    );
    const fewer = [{ start: 4, end: 15 }];
    const moved = applyChange(
      claim,
      { kind: 'change-ranges', ranges: fewer, wording: 'So.' },
      hand,
    );
    expect(moved).toMatchObject({ status: 'PENDING', verdicts: claim.verdicts, wording: 'So.' });
    const marked = applyChange(
      moved,
      { kind: 'set-verdict', value: 'UNVERIFIED', rationale: '', ranges: fewer },
      hand,
    );
    expect(marked.status).toBe('UNVERIFIED');
    const back = { kind: 'change-ranges', ranges, wording: claim.wording } as const;
    expect(applyChange(marked, back, hand).status).toBe('DISPUTED');
  });

  it('leaves evidence to whoever added it when somebody changes it', () => {
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
    const item = {
      id: 'e1',
      ...content,
      addedBy: { id: 'ann', name: 'Ann' },
      updatedAt: yesterday,
      version: 2,
    };
    const change = {
      kind: 'change-evidence',
      evidenceId: 'e1',
      content: { ...content, title: 'The harbour’s log' },
    } as const;
    const { evidence } = applyChange({ ...bare, evidence: [item] }, change, hand);
    expect(evidence).toEqual([{ ...item, title: 'The harbour’s log', updatedAt: today }]);
    const derived = { ...item, id: 'e2', derivesFrom: 'e1' };
    const removal = { kind: 'remove-evidence', evidenceId: 'e1' } as const;
    expect(applyChange({ ...bare, evidence: [item, derived] }, removal, hand).evidence).toEqual([
      { ...derived, derivesFrom: null },
    ]);
  });

  it('changes what the desk holds only where there is something to change', () => {
    const claim = { ...bare, verdicts: [verdictOf('ann', 'VERIFIED')] };
    const held = heldOf({ ...claim, status: 'VERIFIED' });
    for (const kind of ['withdraw-verdict', 'withdraw-ruling'] as const) {
      expect(isOffered(claim, { kind })).toBe(false);
      expect(heldOf(applyChange(claim, { kind }, hand))).toEqual(held);
    }
  });
});

describe('newClaim', () => {
  it('is pending, added by a reviewer, and carries nothing yet', () => {
    expect(bare).toMatchObject({
      id: 'c1',
      ranges: [{ start: 4, end: 30 }],
      wording: 'Two ferries sank in May.',
      status: 'PENDING',
      origin: 'REVIEWER',
      dropped: false,
      verdicts: [],
      evidence: [],
      ruling: null,
    });
  });
});
